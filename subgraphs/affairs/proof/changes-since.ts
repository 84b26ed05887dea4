import { canonicalJson } from '../receipt/canonical-json.ts';
import type { Json, Receipt } from '../receipt/receipt.ts';
import type { Evidence } from './evidence.ts';
import type { MaterialEvidence } from './tally.ts';

export interface EvidenceChange {
  readonly material: string;
  readonly before: Evidence;
  readonly after: Evidence;
}

/**
 * The papers whose evidence is not what a receipt says, with both versions. A record that was only confirmed again, with a
 * newer state or version and the same content, has not changed.
 */
export function changesSince(receipt: Receipt, now: readonly MaterialEvidence[]): readonly EvidenceChange[] {
  return receipt.evidence.flatMap(({ item }) => {
    const before = item.evidence as Evidence;
    const after = now.find(({ material }) => material.name === item.material)?.evidence;
    if (!after || canonicalJson(content(before)) === canonicalJson(content(after))) return [];
    return [{ material: item.material, before, after }];
  });
}

/** When it was asked, and of which state the record is, are no part of what it says. */
const aside: ReadonlySet<string> = new Set(['source', 'sources', 'searchedAt', 'verifiedAt', 'tryAfter', 'receiptId']);

function content(value: Json): Json {
  if (Array.isArray(value)) return value.map(content);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !aside.has(name))
      .map(([name, part]) => [name, content(part as Json)]),
  );
}
