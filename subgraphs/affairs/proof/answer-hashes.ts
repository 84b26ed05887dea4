import { createHash } from 'node:crypto';
import { canonicalJson } from '../receipt/canonical-json.ts';
import type { Json, ReceiptContent } from '../receipt/receipt.ts';
import type { Evidence, Source } from './evidence.ts';
import type { MaterialEvidence } from './tally.ts';

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('base64url');

/** For each registry a hash of what it contributed to the evidence, and the oldest state among its records. */
export function answerHashes(materials: readonly MaterialEvidence[]): ReceiptContent['answers'] {
  const byRegistry = new Map<string, { parts: Json[]; asOf: string | null }>();
  for (const { material, evidence } of materials) {
    // For what the applicant brings no registry was asked.
    if (evidence.__typename === 'MustSubmit' && evidence.reason === 'APPLICANT_CHOICE') continue;
    const sources = sourcesIn(evidence);
    for (const registry of new Set(material.replacements.map((replacement) => replacement.registry))) {
      const known = byRegistry.get(registry) ?? { parts: [], asOf: null };
      known.parts.push([material.name, evidence]);
      for (const { registry: code, asOf } of sources) {
        if (code === registry.toUpperCase() && (known.asOf === null || asOf < known.asOf)) known.asOf = asOf;
      }
      byRegistry.set(registry, known);
    }
  }
  return [...byRegistry].map(([registry, { parts, asOf }]) => ({ registry, hash: sha256(canonicalJson(parts)), asOf }));
}

/** The records that a piece of evidence rests on. */
export function sourcesIn(evidence: Evidence): readonly Source[] {
  switch (evidence.__typename) {
    case 'SharedEvidence':
    case 'ReusedEvidence':
      return evidence.records.flatMap(({ source }) => source ?? []);
    case 'NegativeEvidence':
      return evidence.searched.flatMap(({ source }) => source ?? []);
    case 'VerifiedEvidence':
    case 'Refused':
      return evidence.sources;
    default:
      return [];
  }
}
