import { type RawBuilder, sql } from 'kysely';
import type { Database } from '../../kit/database.ts';
import { pageLoader } from '../../kit/loaders/page-loader.ts';
import { type RowOf, tableOf } from '../../kit/table.ts';
import { Address } from '../entities/address.ts';

export interface AddressFilter {
  readonly text: string;
  readonly match: 'PREFIX' | 'CONTAINS';
}

/** The shortest text that the trigram index finds. */
const trigram = 3;

/** Loads pages of addresses by text, ordered by text, then code. */
export function addressesLoader(database: Database) {
  return pageLoader<RowOf<typeof Address>, AddressFilter>(database, {
    table: tableOf(Address),
    order: ['text', 'code'],
    where: condition,
  });
}

function condition({ text, match }: AddressFilter): RawBuilder<unknown> {
  if (match === 'PREFIX') return sql`text >= ${text} and text < ${`${text}\u{10FFFF}`}`;
  if ([...text].length < trigram) return sql`instr(lower(text), lower(${text})) > 0`;
  const phrase = `"${text.replaceAll('"', '""')}"`;
  return sql`id in (select rowid from address_text_index where address_text_index match ${phrase})`;
}
