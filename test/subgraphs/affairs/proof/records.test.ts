import { describe, expect, test } from '@jest/globals';
import { recordsOf } from '../../../../subgraphs/affairs/proof/records.ts';
import { aReplacement } from '../../../support/proof/a-replacement.ts';
import { aSource } from '../../../support/proof/a-source.ts';

const line = (...path: string[]) => ({ path, label: path.join(), title: path.join(), type: 'String' });

function valuesOf(value: unknown, lines: readonly (readonly string[])[]) {
  const replacement = aReplacement({ lines: lines.map((path) => line(...path)) });
  return recordsOf({ state: 'FOUND', value, source: null }, replacement).map(({ rows }) =>
    rows.map((row) => row.value),
  );
}

describe('records as rows to read', () => {
  test('a value that is no object is a record of one row, a yes and a nought too', () => {
    expect(valuesOf('沪A1', [[]])).toEqual([['沪A1']]);
    expect(valuesOf(false, [[]])).toEqual([['false']]);
    expect(valuesOf(0, [[]])).toEqual([['0']]);
  });

  test('each item of a list is a record, and nothing is none', () => {
    expect(valuesOf([{ a: 1 }, null, { a: 2 }], [['a']])).toEqual([['1'], ['2']]);
    expect(valuesOf(null, [['a']])).toEqual([]);
    expect(valuesOf(undefined, [['a']])).toEqual([]);
    expect(valuesOf([], [['a']])).toEqual([]);
  });

  test.each(['nodes', 'edges'])('the %s of a connection are its records, and its count is no row', (wrapper) => {
    const value = { totalCount: 2, [wrapper]: [{ a: 'x' }, { a: 'y' }] };
    expect(valuesOf(value, [['totalCount'], [wrapper, 'a']])).toEqual([['x'], ['y']]);
  });

  test('values deeper down are read through lists and connections, joined as Chinese does', () => {
    const value = { buyers: [{ name: '甲' }, { name: '乙' }], sellers: { nodes: [{ name: '丙' }] } };
    expect(
      valuesOf(value, [
        ['buyers', 'name'],
        ['sellers', 'nodes', 'name'],
      ]),
    ).toEqual([['甲、乙', '丙']]);
  });

  test('a row that the register leaves open is null; a record all of whose rows are is none', () => {
    expect(valuesOf([{ a: 1, b: null }, { a: null }, {}], [['a'], ['b']])).toEqual([['1', null]]);
    expect(valuesOf({ deep: null }, [['deep', 'er']])).toEqual([]);
  });

  test('a value that is an object itself is shown whole', () => {
    expect(valuesOf({ area: { type: 'Point', coordinates: [1, 2] } }, [['area']])).toEqual([
      ['{"type":"Point","coordinates":[1,2]}'],
    ]);
  });

  test('a field of the record that is called like a wrapper but is no list is no wrapper', () => {
    expect(valuesOf({ nodes: 5 }, [['nodes']])).toEqual([['5']]);
  });

  test('each record names its own source, else that of the place', () => {
    const value = [{ a: 1, source: aSource({ version: 9 }) }, { a: 2 }];
    const records = recordsOf({ state: 'FOUND', value, source: aSource() }, aReplacement({ lines: [line('a')] }));
    expect(records.map(({ source }) => source?.version)).toEqual([9, 1]);
  });
});
