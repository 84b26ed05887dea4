import { type RawBuilder, sql } from 'kysely';
import type { RowOf, Table } from '../kit/table.ts';
import type { License } from './entities/license.ts';

/**
 * The condition that a license is held by a person, or by an enterprise. A code of 18 characters could be both a person's and an
 * enterprise's: only its kind tells them apart.
 */
export function ofHolderKind(
  table: Table<RowOf<typeof License>>,
  holder: 'PERSON' | 'ENTERPRISE',
): RawBuilder<unknown> {
  return sql`${table.column('holderCodeKind')} ${sql.raw(holder === 'ENTERPRISE' ? '=' : '<>')} 'SOCIAL_CREDIT_CODE'`;
}
