import { describe, expect, test } from '@jest/globals';
import { who } from '../../../../gateway/audit/record/who.ts';

const keys = { keyId: 'k', hashOf: (subject: string) => `#${subject.length}` };
const idNumber = '310101197001011232';

describe('who asked, in the log', () => {
  test('is a stranger where nobody has said who he is', () => {
    const stranger = { kind: 'STRANGER', subject: null, agency: null, person: null };
    expect([who(undefined, keys), who({ kind: 'STRANGER' }, keys)]).toEqual([stranger, stranger]);
  });

  test('is an officer by number and agency', () => {
    const officer = {
      kind: 'OFFICER',
      subject: 'o-7',
      agency: '市民政局',
      jurisdiction: '310000',
      matters: 'ALL',
    } as const;
    expect(who(officer, keys)).toEqual({ kind: 'OFFICER', subject: 'o-7', agency: '市民政局', person: null });
    expect(who({ ...officer, subject: idNumber }, keys).subject).toBe('#22');
  });

  test.each([
    { kind: 'CITIZEN', subject: idNumber, idNumber },
    { kind: 'REPRESENTATIVE', subject: idNumber, idNumber, uscc: '91310101MB000G0397' },
  ] as const)('is hashed of a $kind', (principal) => {
    expect(JSON.stringify(who(principal, keys))).not.toContain(idNumber);
    expect(who(principal, keys).person).toBe(keys.hashOf(`Person:${idNumber}`));
  });
});
