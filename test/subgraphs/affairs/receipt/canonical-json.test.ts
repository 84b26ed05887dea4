import { describe, expect, test } from '@jest/globals';
import { canonicalJson } from '../../../../subgraphs/affairs/receipt/canonical-json.ts';

describe('canonical JSON', () => {
  test('of the sample in RFC 8785, section 3.2.2, is the text in section 3.2.3', () => {
    const sample = JSON.parse(String.raw`{
      "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
      "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
      "literals": [null, true, false]
    }`);
    expect(canonicalJson(sample)).toBe(
      String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`,
    );
  });

  test('orders members by UTF-16 units, not by code points', () => {
    expect(canonicalJson({ '\ufb33': 1, '\u{1f600}': 2, '€': 3, 1: 4 })).toBe('{"1":4,"€":3,"😀":2,"\ufb33":1}');
  });

  test.each([undefined, Number.NaN, Number.POSITIVE_INFINITY, '\ud800', { a: '\udead' }])(
    'of %p is refused',
    (value) => {
      expect(() => canonicalJson(value)).toThrow();
    },
  );
});
