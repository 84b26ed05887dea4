import { describe, expect, test } from '@jest/globals';
import type { Principal } from '../../../gateway/access/principal.ts';
import { callDetails } from '../../../gateway/source/call-details.ts';

const principals: readonly Principal[] = [
  { kind: 'STRANGER' },
  { kind: 'CITIZEN', subject: 's', idNumber: '31010719860915961X' },
  { kind: 'REPRESENTATIVE', subject: 's', idNumber: '31010719860915961X', uscc: '91310101MB000F01XU' },
  { kind: 'OFFICER', subject: 's', agency: '市公安局', jurisdiction: '310000', matters: 'ALL' },
];

describe('what a registry is told of a client', () => {
  test.each(principals)('is no number of a person: $kind', (principal) => {
    const told = callDetails({ context: { requestId: '1', principal }, reason: undefined, isWhole: false });
    expect(told.caller).toMatchObject({ kind: principal.kind });
    expect(told.caller).not.toHaveProperty('idNumber');
    expect(told.caller).not.toHaveProperty('matters');
  });

  test.each(principals)('is everything for affairs, which asks on his behalf: $kind', (principal) => {
    const told = callDetails({ context: { requestId: '1', principal }, reason: undefined, isWhole: true });
    expect(told.caller).toEqual(principal);
  });

  test('is for what and why, where that is known', () => {
    const reason = { operation: 'hash', onBehalf: ['person.idNumber'] };
    const context = { requestId: '1', purpose: 'home-transfer', caseNumber: '7', authorization: 'Bearer x' };
    expect(callDetails({ context, reason, isWhole: false })).toEqual({ purpose: 'home-transfer', case: '7', reason });
    expect(callDetails({ context: undefined, reason: undefined, isWhole: true })).toEqual({});
  });
});
