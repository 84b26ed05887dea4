import type { Columns } from './columns.ts';
import { needsOf } from './needs.ts';
import { reading } from './reading.ts';

type Key = string | number | null | undefined;

/** Declares resolvers of a `Row` that answer what a loader finds by one of its properties: null where that is empty. */
export function rowsByOf<Row>() {
  const needs = needsOf<Row>();
  return <const Property extends { [Name in keyof Row]: Row[Name] extends Key ? Name : never }[keyof Row] & string>(
    property: Property,
    load: (key: string, columns: Columns | undefined) => unknown,
  ) =>
    needs(
      [property],
      reading((columns) => (source: Pick<Row, Property>) => {
        const key = source[property] as Key;
        // A row has null where there is none: a property that was not read must not pass for that.
        if (key === undefined) throw new TypeError(`expected a row with "${property}", which was not read`);
        return key === null || key === '' ? null : load(String(key), columns);
      }),
    );
}
