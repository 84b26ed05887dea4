import { standingKey } from '../../../matters/standing.ts';
import { refusal } from '../../kit/errors.ts';
import type { GatewayAnswer } from './ask-gateway.ts';

/** Enterprises that are no more cannot apply; one that is revoked still has to be wound up. */
const gone: readonly unknown[] = ['CANCELLED', 'REVOKED_AND_CANCELLED', 'REGISTRATION_ANNULLED'];

/**
 * Checks, by what a matter's operation answered of the applicant, that they can apply at all. Answers the registries whose
 * record of the applicant is under correction. Throws APPLICANT_REFUSED for someone dead or missing, or an enterprise
 * cancelled. What cannot be told now refuses nobody: the papers that hang on it are unavailable themselves.
 */
export function checkStanding({ data }: GatewayAnswer): ReadonlySet<string> {
  const standing = (data?.[standingKey] ?? {}) as Readonly<Record<string, unknown>>;
  if (gone.includes(standing.status))
    throw refusal('APPLICANT_REFUSED', 'the enterprise is recorded as cancelled; nobody can apply in its name');
  // One who is struck off the household register may have settled abroad, and can apply for what is theirs.
  if (standing.isDead === true || standing.isMissing === true)
    throw refusal('APPLICANT_REFUSED', 'the applicant is recorded as dead or missing; nobody can apply in their name');
  return new Set(standing.isDisputed === true || standing.isUnderInvestigation === true ? ['POPULATION'] : []);
}
