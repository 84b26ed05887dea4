import { readReceipt } from '../shape/read-receipt.ts';
import { qrPrefix, qrText } from './qr-text.ts';

/**
 * The receipt that a QR text carries, with none of its evidence; null for a text that is no QR text, and for one that is not,
 * to the byte, what `qrText` writes.
 */
export function receiptOfQrText(text: string): unknown {
  if (!text.startsWith(qrPrefix)) return null;
  try {
    const [id, matter, request, answers, issuedAt, expiresAt, isSynthetic, evidence, signature] = JSON.parse(
      text.slice(qrPrefix.length),
    );
    const [code, name, validFrom] = matter;
    const [operationHash, variablesHash, purpose, caller, applicant, requestRecordedAt] = request;
    const [root, count] = evidence;
    const head = {
      id,
      matter: { code, name, validFrom },
      request: { operationHash, variablesHash, purpose, caller, applicant, requestRecordedAt },
      answers: answers.map(([registry, hash, asOf]: readonly unknown[]) => ({ registry, hash, asOf })),
      issuedAt,
      expiresAt,
      isSynthetic,
      evidence: { root, count },
    };
    const receipt = readReceipt({ head, evidence: [], signature });
    return qrText(receipt) === text ? receipt : null;
  } catch {
    // Whatever is wrong in it, it is no QR text of a receipt.
    return null;
  }
}
