import type { Receipt } from '../receipt.ts';
import { isJson } from './is-json.ts';
import { membersOf } from './members-of.ts';
import { ShapeFault } from './shape-fault.ts';
import { textOf } from './text-of.ts';

/** More materials than any matter has. */
const mostEvidence = 1_000;

/** An unknown value as a receipt; throws a `ShapeFault` that names the place where it is none. */
export function readReceipt(value: unknown): Receipt {
  const { head, evidence, signature } = membersOf(value, 'receipt', ['head', 'evidence', 'signature']);
  const count = readHead(head);
  if (!Array.isArray(evidence)) throw new ShapeFault('evidence', 'a list');
  if (evidence.length > count) throw new ShapeFault('evidence', `at most ${count} parts`);
  let before = -1;
  for (const [position, part] of evidence.entries()) {
    before = readEvidence(part, `evidence ${position + 1}`, { isWhole: evidence.length === count, before, count });
  }
  textOf(signature, 'signature', 'text');
  return value as Receipt;
}

/** Checks a head; returns how many parts its evidence has. */
function readHead(value: unknown): number {
  const head = membersOf(value, 'head', [
    'id',
    'matter',
    'request',
    'answers',
    'evidence',
    'issuedAt',
    'expiresAt',
    'isSynthetic',
  ]);
  textOf(head.id, 'head.id', 'ulid');
  const matter = membersOf(head.matter, 'head.matter', ['code', 'name', 'validFrom']);
  textOf(matter.code, 'head.matter.code', 'text');
  textOf(matter.name, 'head.matter.name', 'text');
  textOf(matter.validFrom, 'head.matter.validFrom', 'day');
  readRequest(head.request);
  if (!Array.isArray(head.answers)) throw new ShapeFault('head.answers', 'a list');
  for (const [position, answer] of head.answers.entries()) readAnswer(answer, `head.answers ${position + 1}`);
  textOf(head.issuedAt, 'head.issuedAt', 'time');
  textOf(head.expiresAt, 'head.expiresAt', 'time');
  if (typeof head.isSynthetic !== 'boolean') throw new ShapeFault('head.isSynthetic', 'true or false');
  const { root, count } = membersOf(head.evidence, 'head.evidence', ['root', 'count']);
  textOf(root, 'head.evidence.root', 'hash');
  if (!isCount(count, mostEvidence)) throw new ShapeFault('head.evidence.count', 'a whole number');
  return count;
}

function readRequest(value: unknown): void {
  const request = membersOf(value, 'head.request', [
    'operationHash',
    'variablesHash',
    'purpose',
    'caller',
    'applicant',
    'requestRecordedAt',
  ]);
  textOf(request.operationHash, 'head.request.operationHash', 'hash');
  textOf(request.variablesHash, 'head.request.variablesHash', 'hash');
  textOf(request.purpose, 'head.request.purpose', 'text');
  textOf(request.caller, 'head.request.caller', 'text');
  textOf(request.applicant, 'head.request.applicant', 'masked');
  if (request.requestRecordedAt !== null) textOf(request.requestRecordedAt, 'head.request.requestRecordedAt', 'time');
}

function readAnswer(value: unknown, place: string): void {
  const { registry, hash, asOf } = membersOf(value, place, ['registry', 'hash', 'asOf']);
  textOf(registry, `${place}.registry`, 'text');
  textOf(hash, `${place}.hash`, 'hash');
  if (asOf !== null) textOf(asOf, `${place}.asOf`, 'time');
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

function isCount(value: unknown, most: number): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= most;
}
