import type { Matter } from '../../../matters/matter.ts';
import { citizenIdScalar } from '../../kit/scalars/citizen-id-scalar.ts';
import { socialCreditCodeScalar } from '../../kit/scalars/social-credit-code-scalar.ts';
import { isEnterprise } from './applicant.ts';

/**
 * An applicant's number in its one form, whichever a client wrote: receipts are kept and found under it. Throws
 * INVALID_IDENTIFIER with the reason, for a number of the other kind of applicant too.
 */
export function applicantNumber(matter: Matter, text: string): string {
  return (isEnterprise(matter) ? socialCreditCodeScalar : citizenIdScalar).parseValue(text);
}
