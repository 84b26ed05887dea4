import { sql } from 'kysely';
import type { City } from '../city.ts';

/** The code of the unit that someone holds. Throws where the spatial registry has none. */
export async function homeOf({ registries }: Pick<City, 'registries'>, idNumber: string): Promise<string> {
  const spatial = registries.find(({ name }) => name === 'spatial');
  const [home] =
    (await spatial?.database.read<{ unitCode: string }>(
      sql`select right_holder.unit_code as "unitCode" from right_holder join "right" on "right".id = right_id
        where holder_person = ${idNumber} and status = 'CURRENT' order by right_id`,
    )) ?? [];
  if (!home) throw new RangeError(`the spatial registry has no home of ${idNumber}`);
  return home.unitCode;
}
