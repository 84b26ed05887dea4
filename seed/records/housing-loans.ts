import { type Day, yearOf } from '../calendar/day.ts';
import type { Unit } from '../geography/land.ts';
import type { Serials } from '../identifiers/serials.ts';
import type { Run } from '../people/careers.ts';
import type { Person } from '../people/person.ts';
import type { Random } from '../random/random.ts';
import type { LandRegister, Mortgage } from '../titles/title.ts';

export interface HousingLoan {
  readonly contractNumber: string;
  readonly bank: string;
  readonly unit: Unit;
  readonly amountFen: number;
  readonly from: Day;
  readonly settledOn: Day | null;
}

/** Loans are of whole thousands of yuan. */
const THOUSAND_YUAN = 100_000;

/** Mortgages on homes by the ID number of who owned the home on their first day: the first of several owners. */
export function mortgagesByOwner({ titles, mortgages }: LandRegister): ReadonlyMap<string, readonly Mortgage[]> {
  const titlesOf = Map.groupBy(titles, ({ unit }) => unit);
  const owned = mortgages.flatMap((mortgage) => {
    if (mortgage.unit.building.parcel.use !== 'RESIDENTIAL') return [];
    const title = titlesOf
      .get(mortgage.unit)
      ?.find(
        ({ registeredOn, endedOn }) => registeredOn <= mortgage.from && (endedOn ?? mortgage.from) >= mortgage.from,
      );
    const [owner] = title?.holders.flatMap(({ holder }) => ('person' in holder ? [holder.person.idNumber] : [])) ?? [];
    return owner ? [{ owner, mortgage }] : [];
  });
  const byOwner = Map.groupBy(owned, ({ owner }) => owner);
  return new Map([...byOwner].map(([owner, all]) => [owner, all.map(({ mortgage }) => mortgage)]));
}

/** Most who had a housing fund account when they mortgaged a home took a loan on it, which ends with the mortgage. */
export function loansOf(
  { death }: Pick<Person, 'death'>,
  { mortgages, runs }: { readonly mortgages: readonly Mortgage[]; readonly runs: readonly Run[] },
  { serials, random }: { readonly serials: Serials; readonly random: Random },
): HousingLoan[] {
  const opened = runs.find(({ employer }) => employer !== null)?.from;
  if (opened === undefined || death !== null) return [];
  return mortgages
    .filter(({ from }) => from > opened + 180 && random.chance(0.75))
    .map(({ unit, bank, amountFen, from, releasedOn }) => ({
      contractNumber: `沪公贷${yearOf(from)}${serials.next('housing loan', 7)}`,
      bank: bank.name,
      unit,
      amountFen: Math.max(1, Math.round((amountFen * random.between(40, 90)) / 100 / THOUSAND_YUAN)) * THOUSAND_YUAN,
      from,
      settledOn: releasedOn,
    }));
}
