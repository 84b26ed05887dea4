import { expect, test } from '@jest/globals';
import { isJson } from '../../../../../subgraphs/affairs/receipt/shape/is-json.ts';

test.each([null, true, 0, 'x', [], {}, [{ a: [1, 'x', null] }]])('%j is JSON', (value) => {
  expect(isJson(value)).toBe(true);
});

test.each([undefined, Number.NaN, Number.POSITIVE_INFINITY, '\ud800', { '\udc00': 1 }, [undefined], () => 1, 1n])(
  '%p is no JSON',
  (value) => {
    expect(isJson(value)).toBe(false);
  },
);

test('what is nested deeper than 32 is refused', () => {
  const nested = (depth: number): unknown => (depth === 0 ? 1 : [nested(depth - 1)]);
  expect([nested(32), nested(33)].map((value) => isJson(value))).toEqual([true, false]);
});
