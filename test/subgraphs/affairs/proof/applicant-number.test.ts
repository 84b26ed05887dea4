import { describe, expect, test } from '@jest/globals';
import { applicantNumber } from '../../../../subgraphs/affairs/proof/applicant-number.ts';
import { aMatter } from '../../../support/proof/a-matter.ts';

const ofPerson = aMatter();
const ofEnterprise = aMatter({
  inputs: [{ name: 'applicant', type: 'SocialCreditCode!', label: '', title: '', isRequired: true }],
});

describe("an applicant's number", () => {
  test.each([
    ['31010719860915961X', '31010719860915961X'],
    ['31010719860915961x', '31010719860915961X'],
    ['310105580707962', '310105195807079622'],
  ])('%s is kept as %s', (written, kept) => expect(applicantNumber(ofPerson, written)).toBe(kept));

  test.each([
    ['a wrong check digit', ofPerson, '310107198609159611', /^CitizenId: check digit is X, not 1$/],
    ['an enterprise where a person is expected', ofPerson, '91310101MB000F01XU', /^CitizenId: /],
    ['a person where an enterprise is expected', ofEnterprise, '31010719860915961X', /^SocialCreditCode: /],
    ['nothing', ofPerson, '', /^CitizenId: 0 characters/],
  ])('%s is refused with the reason', (_title, matter, text, reason) => {
    expect(() => applicantNumber(matter, text)).toThrow(
      expect.objectContaining({ message: expect.stringMatching(reason) }),
    );
    expect(() => applicantNumber(matter, text)).toThrow(
      expect.objectContaining({ extensions: { code: 'INVALID_IDENTIFIER' } }),
    );
  });

  test('of an enterprise has one form', () => {
    expect(applicantNumber(ofEnterprise, '91310101MB000F01XU')).toBe('91310101MB000F01XU');
  });
});
