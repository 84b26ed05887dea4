import type { entities } from '../../../subgraphs/population/entities.ts';
import { dayText } from '../../calendar/day.ts';
import type { Person } from '../../people/person.ts';
import type { Records } from '../../records/records.ts';
import type { Writers } from '../../storage/row.ts';
import { sourced } from '../sourced.ts';

type Write = Pick<Writers<typeof entities>, 'Benefit' | 'CareAssessment' | 'SocialSecurityCard' | 'ViolationRecord'>;
type Welfare = Pick<Records, 'benefits' | 'care' | 'card' | 'violations'>;

const LABOR = '上海市人力资源和社会保障局';
const MEDICAL = '上海市医疗保障局';
const CIVIL = '上海市民政局';

/** Who pays each kind of benefit. */
const PAYERS: Readonly<Record<string, string>> = {
  LONG_TERM_CARE: MEDICAL,
  MATERNITY: MEDICAL,
  DISABILITY_LIVING: CIVIL,
  DISABILITY_NURSING: CIVIL,
};

/** What someone draws and on which account, how much care is needed, and what was done wrong. */
export function writeWelfare(write: Write, { idNumber }: Person, { benefits, care, card, violations }: Welfare): void {
  for (const { kind, since, until } of benefits) {
    write.Benefit({
      person: idNumber,
      kind,
      since: dayText(since),
      until: until === null ? null : dayText(until),
      ...sourced(PAYERS[kind] ?? LABOR, until ?? since),
    });
  }
  if (care) {
    const { grade, assessedOn, validTo } = care;
    const days = { assessedOn: dayText(assessedOn), validTo: dayText(validTo) };
    write.CareAssessment({ person: idNumber, grade, ...days, ...sourced(MEDICAL, assessedOn) });
  }
  if (card) {
    const { issuedOn, ...rest } = card;
    write.SocialSecurityCard({ person: idNumber, ...rest, issuedOn: dayText(issuedOn), ...sourced(LABOR, issuedOn) });
  }
  for (const { decidedOn, until, ...rest } of violations) {
    write.ViolationRecord({
      person: idNumber,
      ...rest,
      decidedOn: dayText(decidedOn),
      until: until === null ? null : dayText(until),
      ...sourced('上海市公共信用信息服务中心', decidedOn),
    });
  }
}
