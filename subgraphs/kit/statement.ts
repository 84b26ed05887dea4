import { type RawBuilder, sql } from 'kysely';
import type { Database } from './database.ts';

/** An SQL text with the values of its parameters, ready to be read. */
export interface Statement<Row> {
  readonly sql: string;
  readonly parameters: readonly unknown[];
  /** Only its type matters: what a row of the answer is. */
  readonly row?: Row;
}

/** A place of a template, filled for each read. */
interface Slot {
  readonly slot: number;
}

/** A value that is not known when a template is made. Slots count from 0. */
export function slot(index: number): RawBuilder<unknown> {
  return sql.val({ slot: index } satisfies Slot);
}

/** A statement that is built once, because building its text costs more than reading a row; `fill` puts values into its slots. */
export interface Template<Row> {
  fill(slotValue: (slot: number) => unknown): Statement<Row>;
}

export function templateOf<Row>(database: Database, builder: RawBuilder<Row>): Template<Row> {
  const { sql: text, parameters } = database.compile(builder);
  return {
    fill: (slotValue) => ({
      sql: text,
      parameters: parameters.map((parameter) => (isSlot(parameter) ? slotValue(parameter.slot) : parameter)),
    }),
  };
}

/** Parameters of SQL are text, numbers and null: an object can only be a slot. */
function isSlot(parameter: unknown): parameter is Slot {
  return typeof parameter === 'object' && parameter !== null;
}
