import type { Matter } from '../../../matters/matter.ts';
import type { Database } from '../../kit/database.ts';
import { inserter } from '../../kit/inserter.ts';
import { entities } from '../entities.ts';
import type { ReceiptRow } from '../loaders.ts';
import { canonicalJson } from '../receipt/canonical-json.ts';
import type { Keys } from '../receipt/keys/open-keys.ts';
import { makeReceipt } from '../receipt/make-receipt.ts';
import type { Json } from '../receipt/receipt.ts';
import { receiptId } from '../receipt/receipt-id.ts';
import { receiptText } from '../receipt/receipt-text.ts';
import { answerHashes, sha256, sourcesIn } from './answer-hashes.ts';
import { isLeft } from './evidence.ts';
import type { Representative } from './proof-request.ts';
import type { Run } from './run-proof.ts';
import type { MaterialEvidence } from './tally.ts';

export interface Issuing {
  readonly matter: Matter;
  readonly applicant: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly bring: ReadonlySet<string>;
  readonly run: Run;
  readonly representative: Representative | null;
  readonly requestRecordedAt: string | null;
  readonly isSynthetic: boolean;
}

/** A stamped copy (加注件) has an end; a department that decides later asks again. */
const validDays = 30;

export type IssueReceipt = (issuing: Issuing) => Promise<ReceiptRow>;

/** Signs what a proof found, and keeps it. */
export function receiptIssuer(database: Database, keys: Keys): IssueReceipt {
  const keep = inserter(database, entities.ReceiptRecord);
  return async ({ matter, applicant, variables, bring, run, representative, requestRecordedAt, isSynthetic }) => {
    checkSynthetic(run, isSynthetic);
    // The receipt's time is before the key's: a key that is retired in between signs nothing later than its end.
    const issuedAt = run.at;
    const expiresAt = new Date(Date.parse(issuedAt) + validDays * 86_400_000).toISOString();
    const signer = await keys.signer();
    const receipt = await makeReceipt(
      {
        id: receiptId(new Date(issuedAt)),
        matter: { code: matter.code, name: matter.name, validFrom: matter.validFrom },
        request: {
          operationHash: sha256(run.operation.text),
          variablesHash: sha256(canonicalJson(variables as Json)),
          purpose: matter.code,
          caller: representative ? `${representative.capacity} of the applicant` : 'APPLICANT',
        },
        answers: answerHashes(run.materials),
        evidence: run.materials.map(({ material, evidence }) => ({
          material: material.name,
          title: material.title,
          way: material.way,
          evidence,
        })),
        issuedAt,
        expiresAt,
        isSynthetic,
      },
      signer,
    );
    const row = {
      id: receipt.head.id,
      matterCode: matter.code,
      matterValidFrom: matter.validFrom,
      applicant,
      variables: JSON.stringify(variables),
      bring: JSON.stringify([...bring]),
      issuedAt,
      expiresAt,
      keyId: signer.keyId,
      isSound: Number(run.materials.every(isSound)),
      document: receiptText(receipt),
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
