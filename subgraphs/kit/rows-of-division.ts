import { type RawBuilder, sql } from 'kysely';

/** The longest code, that of a community. */
const longest = 12;

/**
 * The condition that a row lies in a division: its own code is the division's, or one below it. A range, so that an index on
 * the column serves it.
 */
export function rowsOfDivision(column: RawBuilder<unknown>, code: string): RawBuilder<unknown> {
  const prefix = prefixOf(code);
  return sql`${column} between ${prefix} and ${prefix.padEnd(longest, '9')}`;
}

/** GB/T 2260: four zeros at the end stand for a whole province, two for a whole prefecture. */
function prefixOf(code: string): string {
  return code.length === 6 ? code.replace(/0000$|00$/, '') : code;
}
