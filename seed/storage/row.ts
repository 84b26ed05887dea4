import type { InferEntity } from '@mikro-orm/core';

type Columns<Entity> = {
  [Key in keyof Entity as Key extends string ? Key : never]: Exclude<Entity[Key], undefined>;
};

type Nullable<Row> = { [Key in keyof Row]: null extends Row[Key] ? Key : never }[keyof Row];

/**
 * What is written for one row: columns that may be null can be left out, and so can a whole-number `id`, which the writer
 * counts up from 1.
 */
export type NewRow<Entity> =
  Columns<InferEntity<Entity>> extends infer Row ? Omit<Row, Optional<Row>> & Partial<Pick<Row, Optional<Row>>> : never;

type Optional<Row> = Nullable<Row> | ('id' & keyof Row);

/** Writes one row and answers the number that the writer gave it, 0 where it has none. */
export type WriteRow<Entity> = (row: NewRow<Entity>) => number;

/** One writer for each entity of a registry. */
export type Writers<Entities> = { readonly [Name in keyof Entities]: WriteRow<Entities[Name]> };
