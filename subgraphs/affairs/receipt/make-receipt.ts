import { randomBytes } from 'node:crypto';
import { canonicalJson } from './canonical-json.ts';
import { leafOfText } from './leaf-of-text.ts';
import { merkleTree } from './merkle-tree.ts';
import type { Receipt, ReceiptContent, Signer } from './receipt.ts';
import { readHead } from './shape/read-head.ts';
import { textOf } from './shape/text-of.ts';

/** A receipt, and its text (`receiptText`) as it was put together in making it. */
export interface MadeReceipt {
  readonly receipt: Receipt;
  readonly text: string;
}

/**
 * Signs what a proof found. Each part of the evidence gets a random salt of 128 bits and hangs on the root in the head; the
 * signature covers the canonical head. Throws where the content is not what a verifier would accept: it is never signed.
 */
export async function makeReceipt(content: ReceiptContent, signer: Signer): Promise<MadeReceipt> {
  const { evidence: items } = content;
  const names = items.map(({ item }) => item.material);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw new TypeError(`expected one piece of evidence for a material, found two for ${twice}`);
  // Drawn at once: the system is asked for randomness once a receipt.
  const salts = randomBytes(16 * items.length);
  const parts = items.map(({ item, text }, index) => {
    const salt = salts.toString('base64url', 16 * index, 16 * (index + 1));
    return { evidence: { index, salt, item }, leaf: leafOfText(text, salt), text: partText(index, text, salt) };
  });
  const root = merkleTree(parts.map(({ leaf }) => leaf)).root.toString('base64url');
  // What a verifier would refuse is refused before it is signed; that the items are JSON, their writing has shown.
  const head = readHead({ ...content, evidence: { count: parts.length, root } });
  for (const [index, name] of names.entries()) textOf(name, `evidence ${index + 1}.item.material`, 'text');
  const headText = canonicalJson(head);
  const signature = await signer.sign(Buffer.from(headText));
  const receipt = { head, evidence: parts.map(({ evidence }) => evidence), signature };
  const evidenceText = parts.map(({ text }) => text).join(',');
  // Members in the order of RFC 8785, as `receiptText` writes them.
  const text = `{"evidence":[${evidenceText}],"head":${headText},"signature":${JSON.stringify(signature)}}`;
  return { receipt, text };
}

function partText(index: number, text: string, salt: string): string {
  return `{"index":${index},"item":${text},"salt":${JSON.stringify(salt)}}`;
}
