import { describe, expect, test } from '@jest/globals';
import { columnsOf } from '../../../../subgraphs/kit/columns/columns.ts';
import { wantedColumns } from '../../../../subgraphs/kit/loaders/wanted-columns.ts';

const wanted = wantedColumns({ properties: ['id', 'a', 'b', 'c'] }, ['id']);
const read = (...sets: readonly (readonly string[] | undefined)[]) =>
  wanted(sets.map((names) => ({ columns: names && columnsOf(...names) }))).properties;

describe('the columns of a statement', () => {
  test('are those wished for, and those that the loader always reads', () => {
    expect(read(['b'])).toEqual(['id', 'b']);
    expect(read([])).toEqual(['id']);
  });

  test('are what all who ask in a tick wish for together', () =>
    expect(read(['c'], ['a'], ['c'])).toEqual(['id', 'a', 'c']));

  test('are all where one of them does not say', () => expect(read(['a'], undefined)).toEqual(['id', 'a', 'b', 'c']));

  test('are none that the table does not have', () => expect(read(['a', 'computed'])).toEqual(['id', 'a']));

  test('have one name for the same set, in whatever order and by however many it is wished for', () => {
    const names = [[['a', 'b']], [['b', 'a', 'id']], [['b'], ['a']]].map(
      (sets) => wanted(sets.map((set) => ({ columns: columnsOf(...set) }))).name,
    );
    expect(new Set(names).size).toBe(1);
  });

  test('are worked out once for columns that come again', () => {
    const columns = columnsOf('a');
    expect(wanted([{ columns }])).toBe(wanted([{ columns }, { columns }]));
  });
});
