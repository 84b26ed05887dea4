import { expect, test } from '@jest/globals';
import { checkVariables } from '../../../gateway/limits/check-variables.ts';

const deep = (levels: number): unknown => (levels === 0 ? 1 : { a: [deep(levels - 1)] });

test.each<[string, Record<string, unknown>]>([
  ['none', {}],
  ['a few', { id: 'x', ids: ['a', 'b'], area: { circle: { radius: 1 } }, nothing: null }],
  ['a polygon of 2,000 positions', { polygon: Array.from({ length: 2_000 }, () => [121.5, 31.2]) }],
])('variables are taken: %s', (_title, variables) => {
  expect(checkVariables(variables)).toBeNull();
});

test.each<[string, Record<string, unknown>, string]>([
  ['a long text', { a: 'x'.repeat(200_000) }, 'The variables have more than 131072 characters.'],
  ['a long name', { ['x'.repeat(200_000)]: 1 }, 'The variables have more than 131072 characters.'],
  [
    'a long list',
    { a: Array(2_001).fill(1) },
    'A list in the variables has 2001 entries; this gateway takes at most 2000.',
  ],
  [
    'many lists',
    { a: Array.from({ length: 2_000 }, () => Array(50).fill(1)) },
    'The variables have more than 131072 characters.',
  ],
  ['depth', { a: deep(11) }, 'The variables are more than 20 lists and objects deep.'],
])('variables are refused: %s', (_title, variables, message) => {
  expect(checkVariables(variables)).toEqual({ message, extensions: { code: 'VARIABLES_TOO_LARGE' } });
});
