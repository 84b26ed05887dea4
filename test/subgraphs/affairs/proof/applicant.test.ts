import { expect, test } from '@jest/globals';
import { isEnterprise } from '../../../../subgraphs/affairs/proof/applicant.ts';
import { aMatter } from '../../../support/proof/a-matter.ts';

const of = (type: string) => ({ name: 'applicant', type, label: '', title: '', isRequired: true });

test('an applicant is an enterprise by the type of the variable, not by another variable or the look of the number', () => {
  const other = { ...of('SocialCreditCode!'), name: 'employer' };
  expect(isEnterprise(aMatter({ inputs: [other, of('SocialCreditCode!')] }))).toBe(true);
  expect(isEnterprise(aMatter({ inputs: [other, of('CitizenId!')] }))).toBe(false);
  expect(isEnterprise(aMatter({ inputs: [] }))).toBe(false);
});
