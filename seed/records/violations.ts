import { asOfDay } from '../calendar/as-of-day.ts';
import { addYears, type Day, yearOf } from '../calendar/day.ts';
import type { Serials } from '../identifiers/serials.ts';
import type { Person } from '../people/person.ts';
import type { Random, Weighted } from '../random/random.ts';

export interface Violation {
  readonly documentNumber: string;
  readonly kind: string;
  readonly decidedBy: string;
  readonly decidedOn: Day;
  /** Null when it has no end. */
  readonly until: Day | null;
}

interface Kind {
  readonly kind: string;
  readonly decidedBy: string;
  /** What stands in the document's number between its year and its serial number. */
  readonly mark: string;
  /** How long it lasts; null when it has no end. */
  readonly years: number | null;
}

const KINDS: readonly Weighted<Kind>[] = [
  [{ kind: 'ADMINISTRATIVE', decidedBy: '上海市公安局', mark: '沪公行罚决字', years: 3 }, 60],
  [{ kind: 'UNPAID_JUDGMENT', decidedBy: '上海市合成区人民法院', mark: '沪9901执', years: 2 }, 20],
  [{ kind: 'CRIMINAL', decidedBy: '上海市合成区人民法院', mark: '沪9901刑初', years: null }, 10],
  [{ kind: 'FALSE_MATERIAL', decidedBy: '上海市人力资源和社会保障局', mark: '沪人社诚', years: 3 }, 10],
];

/** About one adult in a hundred has a record; half of those that end have ended. */
export function violationsOf(
  { birth, death }: Pick<Person, 'birth' | 'death'>,
  { serials, random }: { readonly serials: Serials; readonly random: Random },
): Violation[] {
  const { kind, decidedBy, mark, years } = random.weighted(KINDS);
  const decidedOn = Math.max(addYears(birth, 18), asOfDay - random.between(10, 2_200));
  if (!random.chance(0.012) || decidedOn > (death ?? asOfDay)) return [];
  const documentNumber = `（${yearOf(decidedOn)}）${mark}${serials.next('violation', 6)}号`;
  const until = years === null ? null : addYears(decidedOn, years) - 1;
  return [{ documentNumber, kind, decidedBy, decidedOn, until }];
}
