import { describe, expect, test } from '@jest/globals';
import { identifierChecks as checks } from '../../../../command/identifier-checks.ts';
import { principalOf } from '../../../../gateway/access/identity/principal-of.ts';

const mapping = {
  subject: ['sub'],
  idNumber: ['card', 'number'],
  uscc: ['uscc'],
  agency: ['https://city.example/agency'],
  jurisdiction: ['area'],
  matters: ['access', 'matters'],
};
const officer = {
  sub: 'o-1',
  'https://city.example/agency': '市规划资源局',
  area: '310104',
  access: { matters: ['home-transfer', 'newborn'] },
};
const card = { number: '34122219910521972x' };
const of = (claims: object) => principalOf(claims as never, mapping, checks);

describe('the principal of a token', () => {
  test('is a citizen by the number, in its normal form', () => {
    expect(of({ sub: 'c-1', card })).toEqual({ kind: 'CITIZEN', subject: 'c-1', idNumber: '34122219910521972X' });
  });

  test('is a representative by the number and the code of the enterprise', () => {
    expect(of({ sub: 'r-1', card, uscc: '91310106MB000F0284' })).toEqual({
      kind: 'REPRESENTATIVE',
      subject: 'r-1',
      idNumber: '34122219910521972X',
      uscc: '91310106MB000F0284',
    });
  });

  test('is an officer by the agency, even where the officer has a number too', () => {
    const expected = { kind: 'OFFICER', subject: 'o-1', agency: '市规划资源局', jurisdiction: '310104' };
    expect(of({ ...officer, card })).toEqual({ ...expected, matters: ['home-transfer', 'newborn'] });
    expect(of({ ...officer, access: { matters: 'ALL' } })).toEqual({ ...expected, matters: 'ALL' });
    expect(of({ ...officer, access: { matters: [] } })).toEqual({ ...expected, matters: [] });
  });

  test('cannot be changed by whoever is handed it', () => {
    const principal = of(officer);
    expect(Object.isFrozen(principal)).toBe(true);
    expect(principal.kind === 'OFFICER' && Object.isFrozen(principal.matters)).toBe(true);
  });

  test.each<[string, object, RegExp]>([
    ['nobody', { sub: 's' }, /one of the claims "card.number", "uscc", "https:\/\/city.example\/agency"/],
    ['nobody, where the claim is null', { sub: 's', uscc: null }, /for whom it stands/],
    ['no subject', { card }, /lacks the claim "sub"/],
    ['an empty subject', { sub: ' ', card }, /lacks the claim "sub"/],
    ['a subject without end', { sub: 's'.repeat(201), card }, /no text of 200 at most/],
    ['an officer of an enterprise', { ...officer, uscc: '91310106MB000F0284' }, /has both .* expected one of them/],
    ['an officer of no place', { ...officer, area: undefined }, /lacks the claim "area"/],
    ['an officer of a street', { ...officer, area: '310104103' }, /"area" .* a division code of six digits/],
    ['an officer of a province in two digits', { ...officer, area: '31' }, /a division code of six digits/],
    ['an officer of a number', { ...officer, area: 310104 }, /lacks the claim "area", or it is no text/],
    ['an officer of nothing', { ...officer, access: {} }, /a list of matter codes, or "ALL"/],
    ['matters as one text', { ...officer, access: { matters: 'newborn' } }, /a list of matter codes, or "ALL"/],
    ['matters that are none', { ...officer, access: { matters: ['newborn', 7] } }, /a list of matter codes/],
    ['matters without end', { ...officer, access: { matters: Array(1_001).fill('x') } }, /a list of matter codes/],
    ['a representative without a number', { sub: 'r', uscc: '91310106MB000F0284' }, /lacks the claim "card.number"/],
    ['a wrong check digit', { sub: 'r', card, uscc: '91310106MB000F0285' }, /"uscc" of the token does not check/],
    ['a number inherited, not said', { sub: 's', card: 'text' }, /for whom it stands/],
  ])('is refused where the token names %s', (_title, claims, sentence) => {
    expect(() => of(claims)).toThrow(sentence);
  });

  test('has nothing that the mapping does not name', () => {
    const citizensOnly = { subject: ['sub'], idNumber: ['card', 'number'] };
    expect(principalOf({ ...officer, card } as never, citizensOnly, checks).kind).toBe('CITIZEN');
    expect(() => principalOf(officer as never, citizensOnly, checks)).toThrow('one of the claims "card.number".');
  });

  test('is not found in what every object inherits', () => {
    expect(() => principalOf({ sub: 's' }, { subject: ['sub'], idNumber: ['constructor', 'name'] }, checks)).toThrow(
      'for whom it stands',
    );
  });
});
