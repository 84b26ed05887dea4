import type { CallDetails, CallPrincipal } from '../../schema/call-token.ts';
import type { Principal } from '../access/principal.ts';
import type { RequestContext } from '../plan/plan-state.ts';
import type { SourceRequest } from './source.ts';

export interface ToldOf {
  readonly context: RequestContext | undefined;
  readonly reason: SourceRequest['reason'];
  /** True for affairs, which asks on the caller's behalf and has to know who that is; a number is nobody else's business. */
  readonly isWhole: boolean;
}

/** What a registry is told of a call, so that it can refuse: who asks, for what, and why. */
export function callDetails({ context, reason, isWhole }: ToldOf): CallDetails {
  const { principal, purpose, caseNumber } = context ?? {};
  return {
    ...(principal ? { caller: isWhole ? principal : withoutNumbers(principal) } : {}),
    ...(purpose === undefined ? {} : { purpose }),
    ...(caseNumber === undefined ? {} : { case: caseNumber }),
    ...(reason ? { reason } : {}),
  };
}

/** Named member by member: what a principal comes to hold later is not told by itself. */
function withoutNumbers(principal: Principal): CallPrincipal {
  const { kind } = principal;
  switch (kind) {
    case 'STRANGER':
      return { kind };
    case 'CITIZEN':
      return { kind, subject: principal.subject };
    case 'REPRESENTATIVE':
      return { kind, subject: principal.subject, uscc: principal.uscc };
    case 'OFFICER':
      return {
        kind,
        subject: principal.subject,
        agency: principal.agency,
        jurisdiction: principal.jurisdiction,
      };
  }
}
