import { describe, expect, test } from '@jest/globals';
import { licenseCatalogue } from '../../../seed/licenses/catalogue.ts';
import { checkSocialCreditCode } from '../../../subgraphs/kit/identifiers/social-credit-code.ts';

describe('the catalogue of license types', () => {
  const types = Object.values(licenseCatalogue());

  test('has at least 25 types, each with a code of its own', () => {
    expect(types.length).toBeGreaterThanOrEqual(25);
    expect(new Set(types.map(({ code }) => code)).size).toBe(types.length);
  });

  test('has codes of a body that checks and three digits', () => {
    for (const { code, definingBody } of types) {
      expect(code.slice(0, 18)).toBe(definingBody.code);
      expect(checkSocialCreditCode(definingBody.code).isValid).toBe(true);
      expect(code.slice(18)).toMatch(/^\d{3}$/);
    }
  });

  test('numbers its types in the order in which they came, so that a code never changes', () => {
    expect(types.map(({ code }) => Number(code.slice(18)))).toEqual(types.map((_, index) => index + 1));
    const { identityCard, insuranceRecord, professionalTitle, foreignDegree } = licenseCatalogue();
    const codes = [identityCard, insuranceRecord, professionalTitle, foreignDegree].map(({ code }) => code.slice(18));
    expect(codes).toEqual(['001', '033', '034', '043']);
  });

  test('has the water department issue what the ministry of construction defines', () => {
    const { drainage, construction } = licenseCatalogue();
    expect(drainage.definingBody).toEqual(construction.definingBody);
  });

  test('certifies ownership by one type, whose original must be surrendered', () => {
    const certifying = types.filter(({ certifiesOwnership }) => certifiesOwnership);
    expect(certifying.map(({ name, originalMustBeSurrendered }) => [name, originalMustBeSurrendered])).toEqual([
      ['不动产权证书', true],
    ]);
  });
});
