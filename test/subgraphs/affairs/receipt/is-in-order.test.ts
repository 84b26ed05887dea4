import { describe, expect, test } from '@jest/globals';
import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { canonicalJson } from '../../../../subgraphs/affairs/receipt/canonical-json.ts';
import { isInOrder } from '../../../../subgraphs/affairs/receipt/is-in-order.ts';

describe('a value whose members stand in the order of canonical JSON', () => {
  test.each([null, true, 'é', -0, 1e21, [], {}, { a: 1, b: [{ A: 1, a: 2 }] }, { 1: 0, '€': 1, '😀': 2, '\ufb33': 3 }])(
    'is %j',
    (value) => expect(isInOrder(value)).toBe(true),
  );

  test.each([{ b: 1, a: 2 }, [{ a: [{ a: 1, B: 2 }] }], { 9: 0, 10: 1 }, { '\ufb33': 3, '😀': 2 }])(
    'is not %j',
    (value) => expect(isInOrder(value)).toBe(false),
  );

  test.each([undefined, Number.NaN, '\ud800', { '\ud800': 1 }, { a: undefined }, [undefined], 1n, new Date(0)])(
    'is not %p, which is not plainly JSON',
    (value) => expect(isInOrder(value)).toBe(false),
  );

  test('is written to the byte as the library writes it, as is every other', () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: 'binary' }), (value) => {
        expect(canonicalJson(value)).toBe(canonicalize(value));
        const text = canonicalJson(value);
        const ordered: unknown = JSON.parse(text);
        expect(canonicalJson(ordered)).toBe(text);
        if (isInOrder(value)) expect(JSON.stringify(value)).toBe(text);
      }),
      { numRuns: 1_000 },
    );
  });
});
