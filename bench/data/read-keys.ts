import { random } from '../../seed/random/random.ts';
import { openSqlite } from './open-sqlite.ts';

export interface Sale {
  readonly buyer: string;
  readonly buyerName: string;
  readonly seller: string;
  readonly sellerName: string;
  readonly unit: string;
}

/** The keys of a seeded city and a hand that draws from them, the same in every run. */
export interface Keys {
  readonly people: readonly string[];
  /** People who hold a property and a post in an enterprise: all four registries have something to say of them. */
  readonly holders: readonly string[];
  /** Enterprises whose people, and whose people's homes, are registered. */
  readonly enterprises: readonly string[];
  /** Sales of which the contract is filed, between people who are alive. */
  readonly sales: readonly Sale[];
  pick<Key>(keys: readonly Key[]): Key;
  /** So many different ones, or all where there are fewer. */
  some(keys: readonly string[], count: number): string[];
}

/** A code of another registry that it does not hold: the planted conflicts would answer with errors, which is not what is timed. */
const strayHome = `select person from residence where address_code not in (select code from spatial.address)`;
const strayPost = `select person from (
    select person, uscc from enterprise.position union all select holder_person, uscc from enterprise.shareholding
  ) join enterprise.enterprise using (uscc)
  where person is not null and address_code is not null and address_code not in (select code from spatial.address)`;
const strayHead = `select uscc from enterprise.position
  where person is not null and (person not in (select id_number from person) or person in (${strayHome}))`;

const filedSales = `select buyer.id_number as buyer, buyer.name as buyerName, seller.id_number as seller,
    seller.name as sellerName, sale.unit_code as unit
  from spatial."transaction" as sale
  join spatial.transaction_party as b on b.filing_number = sale.filing_number and b.role = 'BUYER'
  join spatial.transaction_party as s on s.filing_number = sale.filing_number and s.role = 'SELLER'
  join person as buyer on buyer.id_number = b.holder_person and buyer.status = 'NORMAL'
  join person as seller on seller.id_number = s.holder_person and seller.status = 'NORMAL'
  where sale.status = 'FILED' order by 1, 3, 5`;

/** Reads the keys of the databases in a folder. */
export function readKeys(folder: string, seed: number): Keys {
  const sqlite = openSqlite(folder);
  const keysOf = (sql: string) => (sqlite.prepare(sql).all() as { key: string }[]).map(({ key }) => key);
  const hand = random(seed, 'bench');
  try {
    return {
      people: keysOf('select id_number as key from person order by 1'),
      holders: keysOf(`select id_number as key from person
        where id_number in (select person from enterprise.position where until is null)
          and id_number in (select holder_person from spatial.right_holder)
          and id_number not in (${strayHome}) and id_number not in (${strayPost}) order by 1`),
      enterprises: keysOf(`select uscc as key from enterprise.enterprise where uscc not in (${strayHead}) order by 1`),
      sales: sqlite.prepare(filedSales).all() as Sale[],
      pick: (keys) => hand.pick(keys),
      some: (keys, count) => draw(keys, count, (most) => hand.between(0, most)),
    };
  } finally {
    sqlite.close();
  }
}

/** Draws without putting back. `upTo` answers a whole number from 0 to the number given. */
export function draw(keys: readonly string[], count: number, upTo: (most: number) => number): string[] {
  const taken = new Set<string>();
  while (taken.size < Math.min(count, keys.length)) {
    const key = keys[upTo(keys.length - 1)];
    if (key !== undefined) taken.add(key);
  }
  return [...taken];
}
