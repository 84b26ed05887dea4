import { expect, test } from '@jest/globals';
import { callerOf } from '../../../../gateway/limits/quota/caller-of.ts';

test('officers of an agency share its quota, and nobody shares a citizen’s', () => {
  const officer = { kind: 'OFFICER', agency: '市公安局', jurisdiction: '310000', matters: 'ALL' } as const;
  expect(callerOf({ ...officer, subject: 'one' })).toBe(callerOf({ ...officer, subject: 'other' }));
  const citizen = { kind: 'CITIZEN', idNumber: '310101199003070019' } as const;
  expect(callerOf({ ...citizen, subject: 'one' })).not.toBe(callerOf({ ...citizen, subject: 'other' }));
  const representative = { kind: 'REPRESENTATIVE', subject: 'one', idNumber: 'x', uscc: '91' } as const;
  expect(callerOf(representative)).toBe('enterprise 91');
  expect([callerOf({ kind: 'STRANGER' }), callerOf(undefined)]).toEqual([null, null]);
});
