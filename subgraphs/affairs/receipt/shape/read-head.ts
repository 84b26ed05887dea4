import type { ReceiptHead } from '../receipt.ts';
import { isCount } from './is-count.ts';
import { membersOf } from './members-of.ts';
import { ShapeFault } from './shape-fault.ts';
import { textOf } from './text-of.ts';

/** More materials than any matter has. */
const mostEvidence = 1_000;

/** An unknown value as the head of a receipt; throws a `ShapeFault` that names the place where it is none. */
export function readHead(value: unknown): ReceiptHead {
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
  return value as ReceiptHead;
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
