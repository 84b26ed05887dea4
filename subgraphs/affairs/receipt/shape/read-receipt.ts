import type { Receipt } from '../receipt.ts';
import { isCount } from './is-count.ts';
import { isJson } from './is-json.ts';
import { membersOf } from './members-of.ts';
import { readHead } from './read-head.ts';
import { ShapeFault } from './shape-fault.ts';
import { textOf } from './text-of.ts';

/** An unknown value as a receipt; throws a `ShapeFault` that names the place where it is none. */
export function readReceipt(value: unknown): Receipt {
  const { head, evidence, signature } = membersOf(value, 'receipt', ['head', 'evidence', 'signature']);
  const { count } = readHead(head).evidence;
  if (!Array.isArray(evidence)) throw new ShapeFault('evidence', 'a list');
  if (evidence.length > count) throw new ShapeFault('evidence', `at most ${count} parts`);
  let before = -1;
  for (const [position, part] of evidence.entries()) {
    before = readEvidence(part, `evidence ${position + 1}`, { isWhole: evidence.length === count, before, count });
  }
  textOf(signature, 'signature', 'text');
  return value as Receipt;
}

interface Neighbours {
  /** All of the evidence is there: then no part has a path, else each. */
  readonly isWhole: boolean;
  readonly before: number;
  readonly count: number;
}

/** Checks a part of the evidence; returns its index. */
function readEvidence(value: unknown, place: string, { isWhole, before, count }: Neighbours): number {
  const names = ['index', 'salt', 'item'];
  const { index, salt, item, path } = membersOf(value, place, isWhole ? names : [...names, 'path']);
  if (!isCount(index, count - 1) || index <= before) throw new ShapeFault(`${place}.index`, 'the order of the matter');
  textOf(salt, `${place}.salt`, 'salt');
  if (typeof item !== 'object' || item === null || Array.isArray(item) || !isJson(item))
    throw new ShapeFault(`${place}.item`, 'an object of JSON');
  textOf('material' in item ? item.material : undefined, `${place}.item.material`, 'text');
  if (isWhole) return index;
  if (!Array.isArray(path)) throw new ShapeFault(`${place}.path`, 'a list');
  for (const hash of path) textOf(hash, `${place}.path`, 'hash');
  return index;
}
