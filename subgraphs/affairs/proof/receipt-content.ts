import { blindedHash } from '../receipt/blinded-hash.ts';
import { canonicalJson } from '../receipt/canonical-json.ts';
import type { ReceiptContent } from '../receipt/receipt.ts';
import { receiptId } from '../receipt/receipt-id.ts';
import { writtenItem } from '../receipt/written-item.ts';
import { answerHashes } from './answer-hashes.ts';
import type { Issuing } from './issue-receipt.ts';
import { maskedNumber } from './masked-number.ts';
import { operationHash } from './operation-hash.ts';
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
    return { material, evidence, written: writtenItem({ evidence, material: name, title, way }) };
  });
  // In the order of canonical JSON, as evidence is.
  return {
    answers: answerHashes(written, blindingKey),
    evidence: written.map((one) => one.written),
    expiresAt: new Date(Date.parse(issuedAt) + validDays * 86_400_000).toISOString(),
    id: receiptId(new Date(issuedAt)),
    isSynthetic,
    issuedAt,
    matter: { code: matter.code, name: matter.name, validFrom: matter.validFrom },
    request: {
      applicant: maskedNumber(applicant),
      caller: receiptCaller(issuing.principal, representative),
      operationHash: operationHash(run.operation),
      purpose: matter.code,
      requestRecordedAt,
      variablesHash: blindedHash(blindingKey, canonicalJson(variables)),
    },
  };
}
