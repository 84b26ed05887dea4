import type { Material } from '../../../matters/matter.ts';
import { type Evidence, isLeft } from './evidence.ts';

export interface MaterialEvidence {
  readonly material: Material;
  readonly evidence: Evidence;
}

export interface Tally {
  readonly papersBefore: number;
  readonly papersLeft: number;
  readonly papersUnknown: number;
  /** The register holds what stands against them, or a rule forbids the look-up: bringing the paper does not help. */
  readonly papersRefused: number;
  readonly departmentsSpared: readonly string[];
}

/** How many papers, and which departments the applicant need not visit: those of which no paper is left or in doubt. */
export function tally(materials: readonly MaterialEvidence[]): Tally {
  const left = materials.filter(({ evidence }) => isLeft(evidence) === true);
  const unknown = materials.filter(({ evidence }) => isLeft(evidence) === null);
  const refused = materials.filter(({ evidence }) => evidence.__typename === 'Refused');
  const stillVisited = new Set([...left, ...unknown, ...refused].map(({ material }) => material.from));
  const departments = new Set(materials.flatMap(({ material: { from } }) => (from === null ? [] : [from])));
  return {
    papersBefore: materials.length,
    papersLeft: left.length,
    papersUnknown: unknown.length,
    papersRefused: refused.length,
    departmentsSpared: [...departments].filter((name) => !stillVisited.has(name)),
  };
}
