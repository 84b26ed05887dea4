import type { City } from '../city.ts';
import { plant } from './plant.ts';

/** Who sells what to whom; the numbers of a test's own people, not of strangers. */
export interface PlantedSale {
  readonly unit: string;
  readonly seller: string;
  readonly buyer: string;
}

/** Files a contract of sale, as the housing authority would: without one between them, neither is shown a thing. */
export async function plantSale(city: Pick<City, 'registries'>, { unit, seller, buyer }: PlantedSale): Promise<void> {
  const number = `PLANTED-${unit}-${buyer}`;
  const party = (role: string, person: string) =>
    `insert into transaction_party (id, filing_number, role, holder_person, holder_name)
     select max(id) + 1, '${number}', '${role}', '${person}', '当事人' from transaction_party`;
  const statements = [
    `insert into "transaction" (filing_number, unit_code, kind, price_fen, filed_on, status, authority, as_of, version)
     values ('${number}', '${unit}', 'RESALE', 500000000, '2026-06-01', 'FILED', '上海市房屋管理局', '2026-06-01T01:00:00Z', 1)`,
    party('SELLER', seller),
    party('BUYER', buyer),
  ];
  await plant(
    city,
    statements.map((sql) => ({ registry: 'spatial', sql })),
  );
}
