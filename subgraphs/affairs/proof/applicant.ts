import type { Matter } from '../../../matters/matter.ts';

/** Whether a matter's applicant is an enterprise: by the type of the variable, not by the look of the number. */
export function isEnterprise({ inputs, applicant }: Matter): boolean {
  return inputs.find(({ name }) => name === applicant)?.type.startsWith('SocialCreditCode') === true;
}
