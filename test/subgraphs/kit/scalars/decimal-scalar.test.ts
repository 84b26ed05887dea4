import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decimalScalar } from '../../../../subgraphs/kit/scalars/decimal-scalar.ts';

describe('an amount', () => {
  test.each(['0', '0.00', '1234.50', '-3', '-0.01', '99999999999999999999999999999999.999999'])(
    '%s keeps every digit and its scale',
    (text) => {
      expect(decimalScalar.parseValue(text)).toBe(text);
      expect(decimalScalar.serialize(text)).toBe(text);
    },
  );

  test('less than nothing by nothing is nothing', () => {
    expect(decimalScalar.parseValue('-0')).toBe('0');
    expect(decimalScalar.parseValue('-0.00')).toBe('0.00');
    expect(decimalScalar.parseValue(-0)).toBe('0');
  });

  test('of up to 38 digits is taken', () => {
    expect(decimalScalar.parseValue('9'.repeat(38))).toHaveLength(38);
    expect(() => decimalScalar.parseValue('9'.repeat(39))).toThrow('Decimal: 39 digits, expected at most 38');
  });

  test.each(['', ' 1', '+1', '01', '1.', '.5', '1e3', '1,234.50', '１', 'NaN', '0x10', '1.5.0', '--1', '1\n'])(
    '%j is refused',
    (text) => {
      expect(() => decimalScalar.parseValue(text)).toThrow('Decimal: expected digits with an optional sign');
    },
  );

  test('as a JSON fraction is refused, because JSON does not carry it exactly', () => {
    expect(() => decimalScalar.parseValue(0.1)).toThrow('Decimal: expected a string or a whole number');
  });

  test('stored as a whole number of any size is written out', () => {
    expect(decimalScalar.serialize(500)).toBe('500');
    expect(decimalScalar.serialize(12345678901234567890n)).toBe('12345678901234567890');
    expect(() => decimalScalar.serialize(0.1)).toThrow('Decimal cannot be written from');
  });

  test('of whole numbers or strings, each way gives the same', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (value) => {
        expect(decimalScalar.parseValue(value)).toBe(decimalScalar.parseValue(String(value)));
      }),
    );
  });
});
