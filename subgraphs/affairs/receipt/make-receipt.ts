import { randomBytes } from 'node:crypto';
import { canonicalJson } from './canonical-json.ts';
import { evidenceLeaf } from './evidence-leaf.ts';
import { merkleTree } from './merkle-tree.ts';
import type { Receipt, ReceiptContent, Signer } from './receipt.ts';
import { readReceipt } from './shape/read-receipt.ts';

/**
 * Signs what a proof found. Each part of the evidence gets a random salt of 128 bits and hangs on the root in the head; the
 * signature covers the canonical head. Throws where the content is not what a verifier would accept: it is never signed.
 */
export async function makeReceipt(content: ReceiptContent, signer: Signer): Promise<Receipt> {
  const { evidence: items, ...facts } = content;
  const names = items.map(({ material }) => material);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw new TypeError(`expected one piece of evidence for a material, found two for ${twice}`);
  // Drawn at once: the system is asked for randomness once a receipt.
  const salts = randomBytes(16 * items.length);
  const saltOf = (index: number) => salts.toString('base64url', 16 * index, 16 * (index + 1));
  const evidence = items.map((item, index) => ({ index, salt: saltOf(index), item }));
  const root = merkleTree(evidence.map(evidenceLeaf)).root.toString('base64url');
  const head = { ...facts, evidence: { root, count: evidence.length } };
  const signature = await signer.sign(Buffer.from(canonicalJson(head)));
  return readReceipt({ head, evidence, signature });
}
