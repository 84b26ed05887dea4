import { evidenceLeaf } from './evidence-leaf.ts';
import { merkleTree } from './merkle-tree.ts';
import type { Receipt } from './receipt.ts';

/**
 * The same receipt with the evidence for these materials only, each with its path: as good a proof of those, and silent on the
 * rest. Needs the whole receipt, because a path is made from all of the evidence.
 */
export function disclose(receipt: Receipt, materials: readonly string[]): Receipt {
  const { head, evidence, signature } = receipt;
  if (evidence.length !== head.evidence.count)
    throw new TypeError(`expected all ${head.evidence.count} parts of the evidence, found ${evidence.length}`);
  const unknown = materials.find((name) => !evidence.some(({ item }) => item.material === name));
  if (unknown !== undefined) throw new TypeError(`the receipt has no material called ${unknown}`);
  const shown = evidence.filter(({ item }) => materials.includes(item.material));
  // All of the evidence needs no paths, and a receipt has one form.
  if (shown.length === evidence.length) return receipt;
  const tree = merkleTree(evidence.map(evidenceLeaf));
  const paths = (index: number) => tree.path(index).map((hash) => hash.toString('base64url'));
  return { head, evidence: shown.map((part) => ({ ...part, path: paths(part.index) })), signature };
}
