import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  checkLicenseIdentifier,
  licenseCheckCharacter,
  licenseSeries,
} from '../../../../subgraphs/kit/identifiers/license-identifier.ts';
import { anyText, substitutions, transpositions } from '../../../support/alterations.ts';

const ROOT = '1.2.156.3005.2.';
const TYPE = '11310000000000035N001';
const ISSUER = '1131000000000110XT';
const FIRST = `${ROOT}${TYPE}.${ISSUER}.20240000000000001.001.Z`;
const SECOND = `${ROOT}${TYPE}.${ISSUER}.20240000000000002.001.L`;
const STATE_COUNCIL = `${ROOT}11100000000013338W011.11430000006122244L.20230000403.001.U`;
const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

const serials = fc.stringMatching(/^[0-9A-Z]{9,32}$/);
const versions = fc.integer({ min: 1, max: 999 }).map((version) => String(version).padStart(3, '0'));
const licenses = fc.record({ issuer: fc.constantFrom(ISSUER, '310115'), serial: serials, version: versions });

const identifier = (issuer: string, serial: string, version: string, type: string = TYPE): string =>
  `${ROOT}${type}.${issuer}.${serial}.${version}.${licenseCheckCharacter(type, issuer, serial, version)}`;
const reasonOf = (text: string): string | undefined => {
  const checked = checkLicenseIdentifier(text);
  return checked.isValid ? undefined : checked.reason;
};

describe('a license identifier', () => {
  test.each([FIRST, SECOND, STATE_COUNCIL])('%s is accepted as it stands', (text) => {
    expect(checkLicenseIdentifier(text)).toEqual({ isValid: true, value: text });
  });

  test('with a wrong check character is refused with the one that was expected', () => {
    expect(reasonOf(`${FIRST.slice(0, -1)}Y`)).toBe('check character is Z, not Y');
  });

  test('of an older system has a 6-digit division as its issuer', () => {
    expect(reasonOf(identifier('310115', '20240000000000001', '001'))).toBeUndefined();
  });

  test('is refused with the part that is wrong', () => {
    expect(reasonOf(FIRST.slice(2))).toMatch(/^the beginning differs, expected 1\.2\.156\.3005\.2\./);
    expect(reasonOf(FIRST.slice(0, -2))).toBe(
      '4 parts after 1.2.156.3005.2., expected 5: type, issuer, serial, version and check character',
    );
    expect(reasonOf(FIRST.replace(TYPE, TYPE.slice(1)))).toBe('type: 20 characters, expected 21');
    expect(reasonOf(FIRST.replace(TYPE, '11310000000000035M001'))).toBe('type: check digit (place 18) is N, not M');
    expect(reasonOf(FIRST.replace(TYPE, '11310000000000035N00A'))).toMatch(
      /^type: the letter A does not occur in the seq/,
    );
    expect(reasonOf(FIRST.replace(ISSUER, '1131000000000110XU'))).toBe('issuer: check digit (place 18) is T, not U');
    expect(reasonOf(FIRST.replace(ISSUER, '31011'))).toBe('issuer: 5 characters, expected 18 (or 6 in older systems)');
    expect(reasonOf(FIRST.replace('20240000000000001', ''))).toBe('serial: 0 characters, expected 1 to 32');
    expect(reasonOf(FIRST.replace('20240000000000001', '9'.repeat(33)))).toBe(
      'serial: 33 characters, expected 1 to 32',
    );
    expect(reasonOf(FIRST.replace('20240000000000001', '2024a'))).toBe(
      'serial: the letter a at place 5 is lower case, expected A',
    );
    expect(reasonOf(FIRST.replace('.001.', '.000.'))).toBe('version: is 000, expected 001 or later');
    expect(reasonOf(FIRST.replace('.001.', '.1.'))).toBe('version: 1 character, expected 3');
    expect(reasonOf(`${FIRST}Z`)).toBe('check character: 2 characters, expected 1');
  });

  test('shares its series with the other versions of the same license and with no other license', () => {
    const reissued = identifier(ISSUER, '20240000000000001', '002');
    expect(licenseSeries(reissued)).toBe(licenseSeries(FIRST));
    expect(licenseSeries(FIRST)).toBe(`${ROOT}${TYPE}.${ISSUER}.20240000000000001`);
    expect(licenseSeries(SECOND)).not.toBe(licenseSeries(FIRST));
  });

  test('check characters are computed from digits and capital letters only', () => {
    expect(() => licenseCheckCharacter(TYPE, ISSUER, '2024-1', '001')).toThrow(TypeError);
    expect(() => licenseCheckCharacter('', '', '', '')).toThrow(TypeError);
  });
});

describe('for every identifier that our check character completes', () => {
  test('the identifier is accepted', () => {
    fc.assert(
      fc.property(licenses, ({ issuer, serial, version }) => {
        expect(reasonOf(identifier(issuer, serial, version))).toBeUndefined();
      }),
    );
  });

  test('every substitution of one character is refused', () => {
    fc.assert(
      fc.property(licenses, ({ issuer, serial, version }) => {
        const altered = substitutions(identifier(issuer, serial, version), ALPHABET);
        expect(altered.filter(({ text }) => checkLicenseIdentifier(text).isValid)).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  // The standard's system lets 1 swap in 630 pass (proved with the check character itself); type and issuer are safe
  // all the same, because the social credit codes in them refuse every swap.
  test('every swap of two neighbours in the type and in an 18-character issuer is refused', () => {
    fc.assert(
      fc.property(serials, versions, (serial, version) => {
        const text = identifier(ISSUER, serial, version);
        const end = ROOT.length + TYPE.length - 3;
        const issuerStart = ROOT.length + TYPE.length + 1;
        const inBodies = transpositions(text).filter(
          ({ place }) =>
            (place > ROOT.length && place < end) || (place > issuerStart && place < issuerStart + ISSUER.length),
        );
        expect(inBodies.length).toBeGreaterThan(10);
        expect(inBodies.filter(({ text: swapped }) => checkLicenseIdentifier(swapped).isValid)).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  test('a swap in the serial that passes exists', () => {
    const serialsTried = Array.from({ length: 2000 }, (_, index) => `2024${String(index).padStart(8, '0')}`);
    const escaped = serialsTried.filter((serial) => {
      const text = identifier(ISSUER, serial, '001');
      return transpositions(text).some(({ text: swapped }) => checkLicenseIdentifier(swapped).isValid);
    });
    expect(escaped.length).toBeGreaterThan(0);
    expect(escaped.length).toBeLessThan(serialsTried.length / 2);
  });
});

test('no text whatever makes the check throw, and no reason repeats the text', () => {
  fc.assert(
    fc.property(anyText(FIRST), (text) => {
      const reason = reasonOf(text);
      if (reason !== undefined && text.length > 16) expect(reason).not.toContain(text);
    }),
    { numRuns: 500 },
  );
});
