import type { Matter } from '../../../matters/matter.ts';
import type { Caller } from '../../kit/caller.ts';
import { refusal } from '../../kit/errors.ts';

/** Whose proof or receipt is asked for. */
export interface About {
  /** Code of the matter. */
  readonly matter: string;
  /** Who may call the matter; left out for a receipt, which was made already. */
  readonly callers?: Matter['callers'];
  readonly applicant: string;
  /** Number of who acts for the applicant; whether they may is checked against the registries. */
  readonly representative: string | null;
}

/**
 * Checks that who asks is the applicant, acts for the applicant, or is an officer who handles the matter. Throws FORBIDDEN. Where nobody
 * is asked who he is, all may.
 */
export function checkCaller(principal: Caller['principal'], about: About): void {
  if (!principal) return;
  const why = whyNot(principal, about);
  if (why !== null) throw refusal('FORBIDDEN', why);
}

function whyNot(principal: NonNullable<Caller['principal']>, about: About): string | null {
  const { matter, callers, applicant, representative } = about;
  const isOfficer = principal.kind === 'OFFICER';
  if (principal.kind === 'STRANGER')
    return 'who asks is not known; expected the applicant, a representative or an officer';
  const kind = isOfficer ? 'AGENCY' : 'APPLICANT';
  if (callers && !callers.includes(kind))
    return `the matter ${matter} is not for ${kind}; expected ${callers.join(', ')}`;
  if (isOfficer) {
    const { matters = [] } = principal;
    const isEntitled = matters === 'ALL' || matters.includes(matter);
    return isEntitled ? null : `the officer does not handle the matter ${matter}`;
  }
  const own = [principal.idNumber, principal.uscc].flatMap((number) => number?.toUpperCase() ?? []);
  const isAbout = own.includes(applicant) || (representative !== null && own.includes(representative));
  return isAbout ? null : 'who asks is neither the applicant nor who acts for the applicant';
}
