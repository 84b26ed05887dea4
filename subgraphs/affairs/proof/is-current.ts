import type { EvidenceChange } from './changes-since.ts';
import type { MaterialEvidence } from './tally.ts';

/**
 * Whether the registries answer as a receipt says. False for a change that is certain; null where some evidence cannot be
 * told now and the rest is as it was, be it that it could not be told then either.
 */
export function isCurrent(changes: readonly EvidenceChange[], now: readonly MaterialEvidence[]): boolean | null {
  if (changes.some(({ after }) => after.__typename !== 'Unavailable')) return false;
  return now.some(({ evidence }) => evidence.__typename === 'Unavailable') ? null : true;
}
