import type { entities } from '../../../subgraphs/enterprise/entities.ts';
import { asOfDay } from '../../calendar/as-of-day.ts';
import { addYears, dayText, yearOf } from '../../calendar/day.ts';
import type { Enterprise } from '../../enterprises/enterprise.ts';
import type { Writers } from '../../storage/row.ts';
import { sourced } from '../sourced.ts';
import { registrarOf } from './write-enterprise.ts';
import type { Circle } from './write-shares.ts';

type Write = Pick<Writers<typeof entities>, 'NameDeclaration'>;

/** Declarations are kept for so many years after the founding; older ones went to the archive. */
const YEARS = 2;
/** A name is kept for so many days; all of these were taken before. */
const DAYS = 60;

/** The names under which young enterprises were founded, as their first shareholders declared them. */
export function writeNameDeclarations(
  write: Write,
  enterprises: readonly Enterprise[],
  { serials, random }: Pick<Circle, 'serials' | 'random'>,
): void {
  for (const enterprise of enterprises) {
    const { uscc, name, establishedOn, formerNames, shareholders } = enterprise;
    const founder = shareholders.flatMap(({ holder }) => ('person' in holder ? [holder.person] : []))[0];
    if (!founder || establishedOn < addYears(asOfDay, -YEARS)) continue;
    const declaredOn = establishedOn - random.between(3, DAYS - 5);
    write.NameDeclaration({
      number: `沪名申${yearOf(declaredOn)}${serials.next('name declaration', 8)}`,
      name: formerNames[0]?.name ?? name,
      applicant: founder.idNumber,
      declaredOn: dayText(declaredOn),
      reservedUntil: dayText(declaredOn + DAYS - 1),
      takenBy: uscc,
      takenOn: dayText(establishedOn),
      ...sourced(registrarOf(enterprise), establishedOn, 2),
    });
  }
}
