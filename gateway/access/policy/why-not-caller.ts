import type { Principal } from '../principal.ts';
import type { Purpose } from '../purpose.ts';

/** Why a caller may not use a matter as purpose, as a sentence; null where they may. */
export function whyNotCaller(principal: Principal, { code, name, callers }: Purpose): string | null {
  const matter = `the matter ${code} (${name})`;
  switch (principal.kind) {
    case 'STRANGER':
      return `Who asks is not known, and ${matter} is for those who are: send a token as "authorization: Bearer …".`;
    case 'OFFICER':
      if (!callers.includes('AGENCY')) return `Agencies may not call ${matter}; its callers are ${callers.join(', ')}.`;
      if (principal.matters === 'ALL' || principal.matters.includes(code)) return null;
      return `The officer does not handle ${matter}; the token entitles to ${principal.matters.join(', ') || 'no matter'}.`;
    case 'CITIZEN':
    case 'REPRESENTATIVE':
      if (callers.includes('APPLICANT')) return null;
      return `Applicants may not call ${matter} themselves; its callers are ${callers.join(', ')}.`;
  }
}
