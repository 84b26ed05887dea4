import { describe, expect, test } from '@jest/globals';
import type { CallPrincipal } from '../../../../schema/call-token.ts';
import { type About, checkCaller } from '../../../../subgraphs/affairs/proof/check-caller.ts';

const applicant = '31010719860915961X';
const agent = '310105195807079622';
const uscc = '91310115MA1H7B8C7D';
const about: About = { matter: 'newborn', callers: ['AGENCY', 'APPLICANT'], applicant, representative: agent };
const officer: CallPrincipal = { kind: 'OFFICER', matters: ['newborn'] };
const citizen = (idNumber: string): CallPrincipal => ({ kind: 'CITIZEN', idNumber });

const codeOf = (principal: CallPrincipal | undefined, changes: Partial<About> = {}) => {
  try {
    checkCaller(principal, { ...about, ...changes });
    return 'served';
  } catch (error) {
    return (error as { extensions: { code: string } }).extensions.code;
  }
};

describe('a proof or a receipt', () => {
  test('is for the applicant, who acts for the applicant, and an officer of the matter', () => {
    expect(
      [citizen(applicant), citizen(applicant.toLowerCase()), citizen(agent), officer].map((one) => codeOf(one)),
    ).toEqual(['served', 'served', 'served', 'served']);
    expect(codeOf({ kind: 'REPRESENTATIVE', idNumber: agent, uscc }, { applicant: uscc, representative: null })).toBe(
      'served',
    );
    expect(codeOf({ kind: 'OFFICER', matters: 'ALL' })).toBe('served');
  });

  test('is for nobody else', () => {
    expect(codeOf({ kind: 'STRANGER' })).toBe('FORBIDDEN');
    expect(codeOf(citizen(agent), { representative: null })).toBe('FORBIDDEN');
    expect(codeOf({ ...officer, matters: ['food-license'] })).toBe('FORBIDDEN');
    expect(codeOf({ kind: 'OFFICER' })).toBe('FORBIDDEN');
    expect(codeOf({ kind: 'REPRESENTATIVE', idNumber: '310105195807079614', uscc }, { representative: null })).toBe(
      'FORBIDDEN',
    );
  });

  test('is for the callers of the matter only', () => {
    expect(codeOf(officer, { callers: ['APPLICANT'] })).toBe('FORBIDDEN');
    expect(codeOf(citizen(applicant), { callers: ['AGENCY'] })).toBe('FORBIDDEN');
  });

  test('is for everybody where nobody is asked who he is', () => {
    expect(codeOf(undefined)).toBe('served');
  });
});
