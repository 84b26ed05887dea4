import { evidenceLeaf } from './evidence-leaf.ts';
import { merkleTree } from './merkle-tree.ts';
import type { DisclosedEvidence, Receipt } from './receipt.ts';
import { rootByPath } from './root-by-path.ts';
import type { AlteredPart } from './verdict.ts';

interface EvidenceFault {
  readonly part: AlteredPart;
  readonly message: string;
}

/** Which part of a receipt's evidence does not hang on the root in its head; null where all that is there does. */
export function evidenceFault({ head, evidence }: Receipt): EvidenceFault | null {
  const { root, count } = head.evidence;
  if (evidence.length === count) {
    if (textOf(merkleTree(evidence.map(evidenceLeaf)).root) === root) return null;
    return {
      part: { kind: 'evidence', number: null, material: null },
      message: `The evidence is not what was signed: one or more of its ${count} parts were changed.`,
    };
  }
  const altered = evidence.find((part) => rootOf(part, count) !== root);
  if (!altered) return null;
  const number = altered.index + 1;
  const { material } = altered.item;
  return {
    part: { kind: 'evidence', number, material },
    message: `Evidence ${number} (${JSON.stringify(material.slice(0, 60))}) is not what was signed.`,
  };
}

function rootOf({ index, salt, item, path = [] }: DisclosedEvidence, count: number): string | null {
  const hashes = path.map((hash) => Buffer.from(hash, 'base64url'));
  const root = rootByPath({ leaf: evidenceLeaf({ salt, item }), index, count, path: hashes });
  return root && textOf(root);
}

const textOf = (hash: Buffer) => hash.toString('base64url');
