import { blindedHash } from '../receipt/blinded-hash.ts';
import { canonicalJson } from '../receipt/canonical-json.ts';
import type { ReceiptContent } from '../receipt/receipt.ts';
import { receiptId } from '../receipt/receipt-id.ts';
import { sha256 } from '../receipt/sha256.ts';
import { writtenItem } from '../receipt/written-item.ts';
import { answerHashes } from './answer-hashes.ts';
import type { Issuing } from './issue-receipt.ts';
import { maskedNumber } from './masked-number.ts';
import { receiptCaller } from './receipt-caller.ts';

/** A stamped copy (加注件) has an end; a department that decides later asks again. */
const validDays = 30;

/** What a receipt says of a proof. The key blinds its hashes, and stands nowhere in it. */
export function receiptContent(issuing: Issuing, blindingKey: Uint8Array): ReceiptContent {
  const { matter, applicant, variables, run, representative, requestRecordedAt, isSynthetic } = issuing;
  // The receipt's time is before the key's: a key that is retired in between signs nothing later than its end.
  const issuedAt = run.at;
  const written = run.materials.map(({ material, evidence }) => {
    const { name, title, way } = material;
    return { material, evidence, written: writtenItem({ material: name, title, way, evidence }) };
  });
  return {
    id: receiptId(new Date(issuedAt)),
    matter: { code: matter.code, name: matter.name, validFrom: matter.validFrom },
    request: {
      operationHash: sha256(Buffer.from(run.operation.text)).toString('base64url'),
      variablesHash: blindedHash(blindingKey, canonicalJson(variables)),
      purpose: matter.code,
      caller: receiptCaller(issuing.principal, representative),
      applicant: maskedNumber(applicant),
      requestRecordedAt,
    },
    answers: answerHashes(written, blindingKey),
    evidence: written.map((one) => one.written),
    issuedAt,
    expiresAt: new Date(Date.parse(issuedAt) + validDays * 86_400_000).toISOString(),
    isSynthetic,
  };
}
