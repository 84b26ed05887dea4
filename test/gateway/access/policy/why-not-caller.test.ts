import { expect, test } from '@jest/globals';
import { whyNotCaller } from '../../../../gateway/access/policy/why-not-caller.ts';
import type { Principal } from '../../../../gateway/access/principal.ts';
import { aPurpose } from '../../../support/policy/a-purpose.ts';

const officer: Principal = {
  kind: 'OFFICER',
  subject: 'o',
  agency: '市民政局',
  jurisdiction: '310000',
  matters: ['test-matter'],
};
const citizen: Principal = { kind: 'CITIZEN', subject: 'c', idNumber: '310101198001010010' };

test('a matter is for its callers, and of officers for those who handle it', () => {
  const both = aPurpose('{ a }');
  expect([officer, citizen, { ...officer, matters: 'ALL' } as const].map((one) => whyNotCaller(one, both))).toEqual([
    null,
    null,
    null,
  ]);
  expect(whyNotCaller({ ...officer, matters: ['other'] }, both)).toMatch(/does not handle .*entitles to other/);
  expect(whyNotCaller({ kind: 'STRANGER' }, both)).toMatch(/send a token/);
  expect(whyNotCaller(officer, { ...both, callers: ['APPLICANT'] })).toMatch(/callers are APPLICANT/);
  expect(whyNotCaller(citizen, { ...both, callers: ['AGENCY'] })).toMatch(/callers are AGENCY/);
});
