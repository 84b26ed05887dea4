import { describe, expect, test } from '@jest/globals';
import { condense } from '../../../gateway/plan/condense.ts';
import type { SourceError } from '../../../gateway/source/source.ts';

const error = (code: string, ...path: (string | number)[]): SourceError => ({
  message: 'x',
  path,
  extensions: { code },
});
const rows = (count: number, field: string) =>
  Array.from({ length: count }, (_, index) => error('A', 'people', index, field));

describe('the errors of an answer', () => {
  test('are told one by one as long as they are few', () => {
    expect(condense(rows(50, 'name'))).toHaveLength(50);
  });

  test('that are alike but for their rows become one at the place that they share', () => {
    const all = [...rows(60, 'name'), error('A', 'other'), error('B', 'people', 3, 'name')];
    expect(condense(all).map(({ path, extensions }) => [extensions?.code, path])).toEqual([
      ['A', ['people']],
      ['A', ['other']],
      ['B', ['people', 3, 'name']],
    ]);
  });

  test('still cover every place that one of them named', () => {
    const all = [
      ...rows(40, 'name'),
      ...Array.from({ length: 40 }, (_, index) => error('A', 'people', 7, 'licenses', index, 'type')),
    ];
    const told = condense(all);
    const covers = (path: readonly (string | number)[] = []) =>
      told.some((one) => (one.path ?? []).every((step, index) => path[index] === step));
    for (const { path } of all) expect([path, covers(path)]).toEqual([path, true]);
  });

  test('without a place stay without one', () => {
    const placeless: SourceError = { message: 'x', extensions: { code: 'A' } };
    expect(condense([...rows(60, 'name'), placeless, placeless])).toContainEqual(placeless);
  });
});
