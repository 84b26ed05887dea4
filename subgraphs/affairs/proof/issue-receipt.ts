import { randomBytes } from 'node:crypto';
import type { Matter } from '../../../matters/matter.ts';
import type { Caller } from '../../kit/caller.ts';
import type { Database } from '../../kit/database.ts';
import { inserter } from '../../kit/inserter.ts';
import { entities } from '../entities.ts';
import type { ReceiptRow } from '../loaders.ts';
import { blindingKeyBytes } from '../receipt/blinded-hash.ts';
import type { Keys } from '../receipt/keys/open-keys.ts';
import { makeReceipt } from '../receipt/make-receipt.ts';
import { sourcesIn } from './answer-hashes.ts';
import { isLeft } from './evidence.ts';
import type { Representative } from './proof-request.ts';
import { receiptContent } from './receipt-content.ts';
import type { Run } from './run-proof.ts';
import type { MaterialEvidence } from './tally.ts';

export interface Issuing {
  readonly matter: Matter;
  readonly applicant: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly bring: ReadonlySet<string>;
  readonly run: Run;
  readonly representative: Representative | null;
  /** Who asked; left out where nobody is asked who he is. */
  readonly principal?: Caller['principal'];
  readonly requestRecordedAt: string | null;
  readonly isSynthetic: boolean;
}

export type IssueReceipt = (issuing: Issuing) => Promise<ReceiptRow>;

/** Signs what a proof found, and keeps it with the key that its hashes are blinded with. */
export function receiptIssuer(database: Database, keys: Keys): IssueReceipt {
  const keep = inserter(database, entities.ReceiptRecord);
  return async (issuing) => {
    const { matter, applicant, variables, bring, run, representative, requestRecordedAt, isSynthetic } = issuing;
    checkSynthetic(run, isSynthetic);
    const blindingKey = randomBytes(blindingKeyBytes);
    const content = receiptContent(issuing, blindingKey);
    const signer = await keys.signer();
    const { text } = await makeReceipt(content, signer);
    const row = {
      id: content.id,
      matterCode: matter.code,
      matterValidFrom: matter.validFrom,
      applicant,
      variables: JSON.stringify(variables),
      bring: JSON.stringify([...bring]),
      issuedAt: content.issuedAt,
      expiresAt: content.expiresAt,
      keyId: signer.keyId,
      isSound: Number(run.materials.every(isSound)),
      document: text,
      blindingKey: blindingKey.toString('base64url'),
      requestRecordedAt,
      representative: representative?.idNumber ?? null,
      capacity: representative?.capacity ?? null,
    };
    await keep(row);
    return row;
  };
}

/** By law papers may be left; but nothing is against the matter, missing or in doubt. */
function isSound({ evidence, material }: MaterialEvidence): boolean {
  if (evidence.__typename === 'MustSubmit')
    return material.way === 'MUST_SUBMIT' || evidence.reason === 'APPLICANT_CHOICE';
  return isLeft(evidence) === false && evidence.__typename !== 'Refused';
}

/** A demonstration key must never sign what real registries said, nor a real one what is made up: affairs may run apart. */
function checkSynthetic({ materials }: Run, isSynthetic: boolean): void {
  const other = materials.flatMap(({ evidence }) => sourcesIn(evidence)).find((one) => one.isSynthetic !== isSynthetic);
  if (!other) return;
  const [own, theirs] = isSynthetic ? ['synthetic', 'real'] : ['real', 'synthetic'];
  throw new Error(`affairs is for ${own} records, and ${other.registry} answered with ${theirs} ones`);
}
