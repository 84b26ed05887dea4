import type { Alternatives } from './alternatives.ts';
import type { Requirement } from './requirements.ts';

/** What a caller has. */
export interface Held {
  readonly isAuthenticated: boolean;
  readonly scopes: ReadonlySet<string>;
  readonly policies: ReadonlySet<string>;
}

/** Whether a caller has what a field requires: of the scopes and of the policies each, one alternative whole. */
export function isMet(requirement: Requirement | null, held: Held): boolean {
  if (!requirement) return true;
  if (requirement.isAuthenticated && !held.isAuthenticated) return false;
  return holdsOne(requirement.scopes, held.scopes) && holdsOne(requirement.policies, held.policies);
}

const holdsOne = (alternatives: Alternatives, held: ReadonlySet<string>) =>
  alternatives.some((set) => set.every((name) => held.has(name)));
