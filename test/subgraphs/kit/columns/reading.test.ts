import { describe, expect, test } from '@jest/globals';
import { type Columns, columnsOf } from '../../../../subgraphs/kit/columns/columns.ts';
import { reading, readingOf, readingPage } from '../../../../subgraphs/kit/columns/reading.ts';

const make = (columns: Columns | undefined) => () => columns;

describe.each([
  ['rows', reading, false],
  ['a page of rows', readingPage, true],
] as const)('a resolver that answers %s', (_title, declare, isPage) => {
  test('reads all columns as it stands', () => expect(declare(make)()).toBeUndefined());

  test('is made anew for columns, and stays as it is', () => {
    const resolver = declare(make);
    const columns = columnsOf('a');
    const made = readingOf(resolver)?.make(columns) as ReturnType<typeof make>;
    expect([made(), resolver()]).toEqual([columns, undefined]);
  });

  test('says whether its rows are the nodes of a connection', () => {
    expect(readingOf(declare(make))?.isPage).toBe(isPage);
  });
});

test('A resolver that declares nothing reads no rows for others', () => expect(readingOf(() => 1)).toBeUndefined());
