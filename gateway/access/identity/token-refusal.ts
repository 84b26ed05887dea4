import { errors } from 'jose';
import type { HttpRefusal } from '../../http/http-refusal.ts';
import type { Issuer } from './issuer.ts';
import { unauthenticated } from './unauthenticated.ts';

const unreadable = 'The token cannot be read; expected a signed JSON Web Token in the compact form.';

const sentences: Readonly<Record<string, string>> = {
  [errors.JWTExpired.code]: 'The token has expired; expected one whose "exp" is still to come.',
  [errors.JWKSNoMatchingKey.code]:
    'The token is signed by a key that its issuer does not publish; expected "kid" to name a key in force.',
  [errors.JWKSMultipleMatchingKeys.code]:
    'The token does not say which key signed it; expected "kid" in its header, as its issuer has several.',
  [errors.JWSSignatureVerificationFailed.code]:
    'The signature of the token does not verify; expected it to be signed by the key that it names.',
  [errors.JWSInvalid.code]: unreadable,
  [errors.JWTInvalid.code]: unreadable,
  [errors.JOSENotSupported.code]: unreadable,
};

/** Why jose did not accept a token, for the client; undefined where the token is not to blame. */
export function tokenRefusal(error: unknown, issuer?: Issuer): HttpRefusal | undefined {
  if (error instanceof errors.JOSEAlgNotAllowed) {
    const expected = issuer?.algorithms.join(', ');
    return unauthenticated(`The token is signed by an algorithm that is not accepted; expected one of ${expected}.`);
  }
  if (error instanceof errors.JWTClaimValidationFailed) return unauthenticated(claimSentence(error, issuer));
  const sentence = error instanceof errors.JOSEError ? sentences[error.code] : undefined;
  return sentence === undefined ? undefined : unauthenticated(sentence);
}

function claimSentence({ claim, reason }: errors.JWTClaimValidationFailed, issuer: Issuer | undefined): string {
  if (claim === 'aud') return `The token is not for this gateway; expected its "aud" to be "${issuer?.audience}".`;
  if (claim === 'nbf' && reason === 'check_failed') return 'The token is not valid yet; expected its "nbf" to be past.';
  if (claim === 'exp' && reason === 'missing') return 'The token would never expire; expected the claim "exp".';
  if (claim === 'typ') return `The token is of another type; expected its "typ" to be "${issuer?.type}".`;
  // Of the names that the library itself looks at.
  return `The claim "${claim}" of the token is not what was expected.`;
}
