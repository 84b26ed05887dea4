import { describe, expect, test } from '@jest/globals';
import { type Columns, columnsOf } from '../../../../subgraphs/kit/columns/columns.ts';
import { neededBy } from '../../../../subgraphs/kit/columns/needs.ts';
import { readingOf } from '../../../../subgraphs/kit/columns/reading.ts';
import { rowsByOf } from '../../../../subgraphs/kit/columns/rows-by.ts';

interface Row {
  readonly owner: string | null;
  readonly number: number;
}
const load = (key: string, columns: Columns | undefined) => ({ key, columns });
const byOwner = rowsByOf<Row>()('owner', load);

describe('rows by a property', () => {
  test('need that property alone', () => expect(neededBy(byOwner)).toEqual(['owner']));

  test('are loaded by its value as text', () => {
    expect(byOwner({ owner: 'a' })).toEqual({ key: 'a', columns: undefined });
    expect(rowsByOf<Row>()('number', load)({ number: 0 })).toEqual({ key: '0', columns: undefined });
  });

  test('are loaded with the columns that they are made for', () => {
    const columns = columnsOf('name');
    const made = readingOf(byOwner)?.make(columns) as typeof byOwner;
    expect(made({ owner: 'a' })).toEqual({ key: 'a', columns });
  });

  test.each([null, ''])('are null without a look where it is %j', (owner) => expect(byOwner({ owner })).toBeNull());

  test('are refused where it was not read, which must not pass for none', () => {
    expect(() => byOwner({} as Row)).toThrow(new TypeError('expected a row with "owner", which was not read'));
  });
});
