import type { Matter, MatterOperation } from '../../../matters/matter.ts';
import type { Caller } from '../../kit/caller.ts';
import { refusal } from '../../kit/errors.ts';
import { isEnterprise } from './applicant.ts';
import type { AskGateway } from './ask-gateway.ts';

/** What is asked of every applicant, beside the matter's own operation. */
export const standingOperations = {
  person: {
    name: 'PersonStanding',
    text: `query PersonStanding($applicant: CitizenId!) {
  person(idNumber: $applicant) { isDead: hasStatus(status: DECEASED) isMissing: hasStatus(status: DECLARED_MISSING) isDisputed isUnderInvestigation }
}`,
  },
  enterprise: {
    name: 'EnterpriseStanding',
    text: 'query EnterpriseStanding($applicant: SocialCreditCode!) { enterprise(uscc: $applicant) { status } }',
  },
} as const satisfies Record<string, MatterOperation>;

/** Enterprises that are no more cannot apply; one that is revoked still has to be wound up. */
const gone: readonly unknown[] = ['CANCELLED', 'REVOKED_AND_CANCELLED', 'REGISTRATION_ANNULLED'];

/**
 * Checks that the applicant can apply at all. Answers the registries whose record of the applicant is under correction.
 * Throws APPLICANT_REFUSED for someone dead or missing, or an enterprise cancelled. What cannot be told now refuses nobody: the papers
 * that hang on it are unavailable themselves.
 */
export async function checkStanding(
  ask: AskGateway,
  { matter, applicant }: { readonly matter: Matter; readonly applicant: string },
  caller: Caller,
): Promise<ReadonlySet<string>> {
  const isOfEnterprise = isEnterprise(matter);
  const operation = isOfEnterprise ? standingOperations.enterprise : standingOperations.person;
  const { data } = await ask({ operation, variables: { applicant }, purpose: matter.code }, caller);
  if (isOfEnterprise) {
    const { status } = (data?.enterprise ?? {}) as { status?: unknown };
    if (!gone.includes(status)) return new Set();
    throw refusal('APPLICANT_REFUSED', 'the enterprise is recorded as cancelled; nobody can apply in its name');
  }
  const person = (data?.person ?? {}) as Readonly<Record<string, unknown>>;
  // One who is struck off the household register may have settled abroad, and can apply for what is theirs.
  if (person.isDead === true || person.isMissing === true) {
    throw refusal('APPLICANT_REFUSED', 'the applicant is recorded as dead or missing; nobody can apply in their name');
  }
  return new Set(person.isDisputed === true || person.isUnderInvestigation === true ? ['POPULATION'] : []);
}
