import { checkCitizenId } from '../identifiers/citizen-id.ts';
import { textScalar } from './text-scalar.ts';

export const citizenIdScalar = textScalar({
  name: 'CitizenId',
  description:
    'Citizen ID number (公民身份号码), GB 11643-1999, 18 characters. The 15 digits of the first generation are accepted and completed.',
  check: (text) => checkCitizenId(text),
  code: 'INVALID_IDENTIFIER',
  specifiedBy: 'https://openstd.samr.gov.cn/bzgk/gb/newGbInfo?hcno=080D6FBF2BB468F9007657F26D60013E',
});
