import type { Columns } from '../columns/columns.ts';
import type { Table } from '../table.ts';

/** What one statement reads of its rows. */
export interface Wanted {
  readonly properties: readonly string[];
  /** Equal for equal properties. */
  readonly name: string;
}

/** A wish of one who asks in a tick; without it, for all columns. */
export interface Wish {
  readonly columns: Columns | undefined;
}

/** Unites what all who ask in a tick wish for, with what the loader itself has to read of each row. `wishes` are not empty. */
export function wantedColumns<Row>(
  { properties }: Pick<Table<Row>, 'properties'>,
  always: readonly string[],
): (wishes: readonly Wish[]) => Wanted {
  const wantedOf = (isWanted: (property: string) => boolean): Wanted => {
    const wanted = properties.filter((property) => always.includes(property) || isWanted(property));
    return { properties: wanted, name: wanted.join() };
  };
  const all = wantedOf(() => true);
  const known = new WeakMap<Columns, Wanted>();
  const ofOne = (columns: Columns) => {
    const found = known.get(columns);
    if (found) return found;
    const made = wantedOf((property) => columns.names.has(property));
    known.set(columns, made);
    return made;
  };
  return (wishes) => {
    const distinct = new Set<Columns>();
    for (const { columns } of wishes) {
      if (!columns) return all;
      distinct.add(columns);
    }
    const several = [...distinct];
    const [only] = several;
    if (only && several.length === 1) return ofOne(only);
    return wantedOf((property) => several.some(({ names }) => names.has(property)));
  };
}
