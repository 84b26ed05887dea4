import type { Material } from '../../../matters/matter.ts';
import { type Circumstances, evaluateMaterial } from './evaluate-material.ts';

/**
 * The guarding paper that is definitely no match, or that the applicant brings, so that nobody could compare it; null where
 * the rest may be looked up. What could not be told closes nothing: a registry that is down costs its own papers.
 */
export function closedBy(guarding: readonly Material[], circumstances: Circumstances): Material | null {
  const isOpen = (material: Material) => {
    const evidence = evaluateMaterial(material, circumstances);
    if (evidence.__typename === 'VerifiedEvidence') return evidence.isMatch;
    // A record under correction is no mismatch: the paper counts until it is settled.
    if (evidence.__typename === 'MustSubmit') return evidence.reason === 'RECORD_DISPUTED';
    return evidence.__typename === 'Unavailable';
  };
  return guarding.find((material) => !isOpen(material)) ?? null;
}
