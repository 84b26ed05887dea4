import { type RawBuilder, sql } from 'kysely';
import type { Table } from '../kit/table.ts';

/** Asks for records that stand (true), that ended (false), or for all (null or left out). */
export interface Standing {
  readonly isActive?: boolean | null;
}

type Condition = (standing: Standing, day: string) => RawBuilder<unknown> | undefined;

/** A record that stands until the register says otherwise: the day of its end is empty. */
export function untilEnded<Row>(table: Table<Row>, end: keyof Row & string): Condition {
  return ({ isActive }) => {
    if (isActive === undefined || isActive === null) return undefined;
    return isActive ? sql`${table.column(end)} is null` : sql`${table.column(end)} is not null`;
  };
}

/** A record with a term: it lapses after its last day without an entry in the register. */
export function untilLastDay<Row>(table: Table<Row>, lastDay: keyof Row & string): Condition {
  return ({ isActive }, today) => {
    if (isActive === undefined || isActive === null) return undefined;
    return isActive
      ? sql`(${table.column(lastDay)} is null or ${table.column(lastDay)} >= ${today})`
      : sql`${table.column(lastDay)} < ${today}`;
  };
}

/** A record with a term that can also be released before its last day, such as a freeze. */
export function untilReleasedOrLastDay<Row>(
  table: Table<Row>,
  released: keyof Row & string,
  lastDay: keyof Row & string,
): Condition {
  const [isReleased, isOver] = [untilEnded(table, released), untilLastDay(table, lastDay)];
  return (standing, today) => {
    const [release, term] = [isReleased(standing, today), isOver(standing, today)];
    if (!release || !term) return undefined;
    return standing.isActive ? sql`${release} and ${term}` : sql`(${release} or ${term})`;
  };
}
