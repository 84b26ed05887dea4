import { blindedHash } from '../receipt/blinded-hash.ts';
import type { ReceiptContent, WrittenItem } from '../receipt/receipt.ts';
import type { Evidence, Source } from './evidence.ts';
import type { MaterialEvidence } from './tally.ts';

export interface WrittenEvidence extends MaterialEvidence {
  readonly written: WrittenItem;
}

/**
 * For each registry a hash of what it contributed to the evidence, blinded by the key, and the oldest state among its records.
 * Hashed is the canonical JSON of the registry's name and its items: `["population",[item,…]]`.
 */
export function answerHashes(materials: readonly WrittenEvidence[], key: Uint8Array): ReceiptContent['answers'] {
  const byRegistry = new Map<string, { texts: string[]; asOf: string | null }>();
  for (const { material, evidence, written } of materials) {
    // For what the applicant brings no registry was asked.
    if (evidence.__typename === 'MustSubmit' && evidence.reason === 'APPLICANT_CHOICE') continue;
    const sources = sourcesIn(evidence);
    for (const registry of new Set(material.replacements.map((replacement) => replacement.registry))) {
      const known = byRegistry.get(registry) ?? { texts: [], asOf: null };
      known.texts.push(written.text);
      for (const { registry: code, asOf } of sources) {
        if (code === registry.toUpperCase() && (known.asOf === null || asOf < known.asOf)) known.asOf = asOf;
      }
      byRegistry.set(registry, known);
    }
  }
  return [...byRegistry].map(([registry, { texts, asOf }]) => {
    const text = `[${JSON.stringify(registry)},[${texts.join(',')}]]`;
    return { asOf, hash: blindedHash(key, text), registry };
  });
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
