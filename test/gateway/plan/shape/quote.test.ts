import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { quote } from '../../../../gateway/plan/shape/quote.ts';

const unit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.array(unit).map((units) => units.join('')),
);

describe('a text as JSON', () => {
  test('is what JSON.stringify writes, for any text, half characters included', () => {
    fc.assert(
      fc.property(text, (one) => {
        expect(quote(one)).toBe(JSON.stringify(one));
      }),
      { numRuns: 2_000 },
    );
  });

  test('is what JSON.stringify writes, for every UTF-16 unit alone and between others', () => {
    const wrong: number[] = [];
    for (let code = 0; code <= 0xffff; code += 1) {
      const one = String.fromCharCode(code);
      for (const sample of [one, `a${one}b`]) if (quote(sample) !== JSON.stringify(sample)) wrong.push(code);
    }
    expect(wrong).toEqual([]);
  });

  test.each([
    ['a quotation mark', '"', '"\\""'],
    ['a backslash', '\\', '"\\\\"'],
    ['a line feed', '\n', '"\\n"'],
    ['a null character', '\0', '"\\u0000"'],
    ['a lone high surrogate', '\ud83d', '"\\ud83d"'],
    ['a lone low surrogate', '\ude00', '"\\ude00"'],
    ['surrogates the wrong way round', '\ude00\ud83d', '"\\ude00\\ud83d"'],
    ['a character of two units', '😀', '"😀"'],
    ['a rare character of a name', '𠮷', '"𠮷"'],
    ['line separators of JavaScript', '\u2028\u2029', '"\u2028\u2029"'],
    ['delete and a byte order mark', '\u007f\ufeff', '"\u007f\ufeff"'],
    ['nothing', '', '""'],
  ])('writes %s so that any reader reads it back', (_title, sample, expected) => {
    expect(quote(sample)).toBe(expected);
    expect(JSON.parse(quote(sample))).toBe(sample);
  });
});
