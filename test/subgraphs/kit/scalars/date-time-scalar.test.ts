import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { dateTimeScalar } from '../../../../subgraphs/kit/scalars/date-time-scalar.ts';
import { anyText } from '../../../support/alterations.ts';

const moments = fc.date({
  min: new Date('0001-01-02T00:00:00Z'),
  max: new Date('9999-12-30T23:59:59Z'),
  noInvalidDate: true,
});
const pad = (value: number): string => String(value).padStart(2, '0');

describe('a moment', () => {
  test.each([
    ['2026-01-02T03:04:05Z', '2026-01-02T03:04:05Z'],
    ['2026-01-02t03:04:05z', '2026-01-02T03:04:05Z'],
    ['2026-01-02T11:04:05+08:00', '2026-01-02T03:04:05Z'],
    ['2026-01-01T22:34:05-04:30', '2026-01-02T03:04:05Z'],
    ['2026-01-02T03:04:05.999Z', '2026-01-02T03:04:05Z'],
    ['2026-01-02T03:04:05.123456789+00:00', '2026-01-02T03:04:05Z'],
    ['0099-01-02T03:04:05-00:00', '0099-01-02T03:04:05Z'],
  ])('written %s is understood as %s', (text, utc) => {
    expect(dateTimeScalar.parseValue(text)).toBe(utc);
  });

  test('in any offset is the same moment in UTC', () => {
    const offsets = fc.tuple(fc.constantFrom(1, -1), fc.nat({ max: 23 }), fc.nat({ max: 59 }));
    fc.assert(
      fc.property(moments, offsets, (moment, [sign, hours, minutes]) => {
        const local = new Date(moment.getTime() + sign * (hours * 60 + minutes) * 60_000).toISOString().slice(0, 19);
        const text = `${local}${sign > 0 ? '+' : '-'}${pad(hours)}:${pad(minutes)}`;
        expect(dateTimeScalar.parseValue(text)).toBe(`${moment.toISOString().slice(0, 19)}Z`);
      }),
    );
  });

  test.each([
    ['2026-01-02', 'expected a moment with its offset'],
    ['2026-01-02T03:04:05', 'expected a moment with its offset'],
    ['2026-01-02 03:04:05Z', 'expected a moment with its offset'],
    ['2026-01-02T03:04Z', 'expected a moment with its offset'],
    ['2026-02-30T03:04:05Z', 'day is 30, expected 01 to 28 in 2026-02'],
    ['2026-01-02T24:00:00Z', 'hour is 24, expected 00 to 23'],
    ['2026-01-02T03:60:05Z', 'minute is 60, expected 00 to 59'],
    ['2026-06-30T23:59:60Z', 'second is 60, expected 00 to 59'],
    ['2026-01-02T03:04:05+24:00', 'hour of the offset is 24, expected 00 to 23'],
    ['2026-01-02T03:04:05+08:60', 'minute of the offset is 60, expected 00 to 59'],
    ['0001-01-01T00:00:00+01:00', 'the year in UTC is not within 0001 to 9999'],
    ['9999-12-31T23:59:59-00:01', 'the year in UTC is not within 0001 to 9999'],
  ])('written %s is refused: %s', (text, reason) => {
    expect(() => dateTimeScalar.parseValue(text)).toThrow(`DateTime: ${reason}`);
  });

  test('stored in any form that a database returns is written in UTC to the second', () => {
    expect(dateTimeScalar.serialize('2026-01-02T03:04:05.000Z')).toBe('2026-01-02T03:04:05Z');
    expect(dateTimeScalar.serialize(new Date('2026-01-02T03:04:05.678Z'))).toBe('2026-01-02T03:04:05Z');
    expect(() => dateTimeScalar.serialize(new Date('never'))).toThrow('DateTime cannot be written from an object');
  });

  test('once understood is understood the same again', () => {
    fc.assert(
      fc.property(moments, (moment) => {
        const utc = dateTimeScalar.serialize(moment);
        expect(dateTimeScalar.parseValue(utc)).toBe(utc);
      }),
    );
  });

  test('is understood from a text or refused for it, whatever the text', () => {
    fc.assert(
      fc.property(anyText('2026-01-02T11:04:05+08:00'), (text) => {
        try {
          expect(dateTimeScalar.parseValue(text)).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
        } catch (error) {
          expect(String(error)).toMatch(/^DateTime: /);
        }
      }),
      { numRuns: 500 },
    );
  });
});
