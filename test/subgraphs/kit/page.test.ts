import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { checkPage, writeCursor } from '../../../subgraphs/kit/page.ts';

describe('a page', () => {
  test('has 20 rows where nothing is asked', () => {
    expect(checkPage({}, 1)).toEqual({ first: 20, after: null });
    expect(checkPage({ first: null, after: null }, 1)).toEqual({ first: 20, after: null });
  });

  test.each([1, 100])('of %i rows is allowed', (first) => expect(checkPage({ first }, 1).first).toBe(first));

  test.each([0, -1, 101, 1_000_000])('of %i rows is refused with the range', (first) => {
    expect(() => checkPage({ first }, 1)).toThrow(`"first" is ${first}; expected 1 to 100`);
  });

  test('starts after the row whose cursor is given, whatever its values', () => {
    const values = fc.array(
      fc.oneof(
        fc.string(),
        fc.integer(),
        fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => n || 0),
      ),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(values, (order) =>
        expect(checkPage({ after: writeCursor(order) }, order.length).after).toEqual(order),
      ),
    );
  });

  test('refuses any text that is not a cursor of the list, and never throws anything else', () => {
    fc.assert(
      fc.property(fc.string(), (after) => {
        fc.pre(after !== writeCursor([]));
        expect(() => checkPage({ after }, 3)).toThrow('"after" is not a cursor of this list');
      }),
    );
    expect(() => checkPage({ after: writeCursor(['one']) }, 2)).toThrow('"after" is not a cursor of this list');
  });
});
