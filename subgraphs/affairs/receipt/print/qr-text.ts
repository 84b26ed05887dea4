import type { Receipt } from '../receipt.ts';

/** What a QR text begins with: the name and the version of its form. */
export const qrPrefix = 'MIANTI1:';

/**
 * What the QR code of a sheet says: the head and the signature, without the evidence, as an array by position, because the
 * names of members would cost a third of the code. It is all that a verifier needs to prove, offline, that this receipt with
 * this number, matter, purpose, caller, applicant, times and root was signed; the evidence itself is proved by the receipt's text.
 *
 *     MIANTI1:[id, [code, name, validFrom], [operationHash, variablesHash, purpose, caller, applicant, requestRecordedAt],
 *              [[registry, hash, asOf], …], issuedAt, expiresAt, isSynthetic, [root, count], signature]
 */
export function qrText({ head, signature }: Receipt): string {
  const { id, matter, request, answers, issuedAt, expiresAt, isSynthetic, evidence } = head;
  const { operationHash, variablesHash, purpose, caller, applicant, requestRecordedAt } = request;
  const places = [
    id,
    [matter.code, matter.name, matter.validFrom],
    [operationHash, variablesHash, purpose, caller, applicant, requestRecordedAt],
    answers.map(({ registry, hash, asOf }) => [registry, hash, asOf]),
    issuedAt,
    expiresAt,
    isSynthetic,
    [evidence.root, evidence.count],
    signature,
  ];
  return `${qrPrefix}${JSON.stringify(places)}`;
}
