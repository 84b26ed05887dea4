import type { entities } from '../../../subgraphs/population/entities.ts';
import { asOfDay } from '../../calendar/as-of-day.ts';
import { dayText } from '../../calendar/day.ts';
import type { Run } from '../../people/careers.ts';
import type { Person } from '../../people/person.ts';
import type { Random } from '../../random/random.ts';
import type { Writers } from '../../storage/row.ts';
import { sourced } from '../sourced.ts';

type Write = Pick<
  Writers<typeof entities>,
  'Contribution' | 'Pension' | 'MedicalInsurance' | 'HousingFundAccount' | 'DisabilityCard' | 'MinimumLiving'
>;

const INSURANCE = '上海市人力资源和社会保障局';
const ALL_KINDS = 'PENSION,MEDICAL,UNEMPLOYMENT,WORK_INJURY,MATERNITY';
const OWN_KINDS = 'PENSION,MEDICAL';
const CATEGORIES = ['VISUAL', 'HEARING', 'SPEECH', 'PHYSICAL', 'INTELLECTUAL', 'MENTAL', 'MULTIPLE'];

/** What a person paid into social insurance and draws from it. */
export function writeInsurance(write: Write, person: Person, runs: readonly Run[], random: Random): void {
  const { idNumber } = person;
  for (const { employer, from, to, baseFen } of runs) {
    write.Contribution({
      person: idNumber,
      employer: employer?.uscc ?? null,
      kinds: employer ? ALL_KINDS : OWN_KINDS,
      fromMonth: dayText(from),
      toMonth: dayText(to),
      baseFen,
      ...sourced(INSURANCE, to + 15),
    });
  }
  if (person.pensionSince !== null) {
    const status = person.death === null ? 'PAID' : 'ENDED';
    write.Pension({
      person: idNumber,
      status,
      since: dayText(person.pensionSince),
      ...sourced(INSURANCE, person.pensionSince),
    });
  }
  if (person.death === null) writeCover(write, person, runs, random);
  writeAssistance(write, person);
}

function writeCover(
  write: Write,
  { idNumber, birth, home, pensionSince }: Person,
  runs: readonly Run[],
  random: Random,
): void {
  const latest = runs.at(-1);
  const isPaid = latest !== undefined && latest.to > asOfDay - 70;
  const isEmployee = isPaid || pensionSince !== null;
  if (isEmployee || home === 'SHANGHAI') {
    const since = runs[0]?.from ?? birth + 30;
    const scheme = isEmployee ? 'EMPLOYEE' : 'RESIDENT';
    write.MedicalInsurance({
      person: idNumber,
      scheme,
      isActive: isEmployee || random.chance(0.95),
      since: dayText(since),
      ...sourced('上海市医疗保障局', since),
    });
  }
  const first = runs.find(({ employer }) => employer !== null);
  if (!latest || !first) return;
  write.HousingFundAccount({
    // Accounts are numbered by the holder's ID number without its check digit, so they are as unique as it is.
    number: `31${idNumber.slice(0, 17)}`,
    person: idNumber,
    employer: latest.employer?.uscc ?? null,
    status: pensionSince !== null ? 'CLOSED' : isPaid ? 'NORMAL' : 'SEALED',
    openedOn: dayText(first.from + 20),
    balanceFen: pensionSince === null ? random.between(100_000, 30_000_000) : 0,
    ...sourced('上海市公积金管理中心', latest.to + 15),
  });
}

function writeAssistance(write: Write, { idNumber, disability, assistance }: Person): void {
  if (disability) {
    const { category, grade, issuedOn } = disability;
    write.DisabilityCard({
      number: `${idNumber}${category}${grade}`,
      person: idNumber,
      category: CATEGORIES[category - 1] ?? 'MULTIPLE',
      grade,
      issuedOn: dayText(issuedOn),
      validTo: dayText(issuedOn + 3_652),
      ...sourced('上海市残疾人联合会', issuedOn),
    });
  }
  if (!assistance) return;
  const { kind, since } = assistance;
  write.MinimumLiving({ person: idNumber, kind, since: dayText(since), ...sourced('上海市民政局', since) });
}
