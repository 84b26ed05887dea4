import { describe, expect, test } from '@jest/globals';
import { columnsOf, including } from '../../../../subgraphs/kit/columns/columns.ts';

describe('columns', () => {
  test('are each named once, however often they are asked for', () => {
    expect([...columnsOf('a', 'b', 'a').names]).toEqual(['a', 'b']);
  });

  test('that include more leave those they were made from as they are', () => {
    const asked = columnsOf('a');
    expect([...(including(asked, 'b', 'a')?.names ?? [])]).toEqual(['a', 'b']);
    expect([...asked.names]).toEqual(['a']);
  });

  test('that are left out stay all columns, whatever is included', () => {
    expect(including(undefined, 'a')).toBeUndefined();
  });
});
