import { sql } from 'kysely';
import type { City } from '../city.ts';

/** What a person would fill in: read from the city's population database, not typed. */
export interface PersonFacts {
  readonly name: string;
  readonly birthDate: string;
  /** Account of the social security card; empty where there is no card. */
  readonly account: string;
}

/** The facts of one person. Throws where the registry has nobody of that number. */
export async function personFacts({ registries }: Pick<City, 'registries'>, idNumber: string): Promise<PersonFacts> {
  const population = registries.find(({ name }) => name === 'population');
  const [facts] =
    (await population?.database.read<PersonFacts>(
      sql`select name, birth_date as "birthDate", coalesce(account, '') as account from person
        left join social_security_card as card on card.person = id_number where id_number = ${idNumber}`,
    )) ?? [];
  if (!facts) throw new RangeError(`the population registry has nobody of the number ${idNumber}`);
  return facts;
}
