import type { Principal } from '../../access/principal.ts';

/** Who a quota is for: an agency with all its officers, a citizen, an enterprise. Null for a stranger, who has no name. */
export function callerOf(principal: Principal | undefined): string | null {
  switch (principal?.kind) {
    case 'OFFICER':
      return `agency ${principal.agency}`;
    case 'CITIZEN':
      return `citizen ${principal.subject}`;
    case 'REPRESENTATIVE':
      return `enterprise ${principal.uscc}`;
    default:
      return null;
  }
}
