import { unauthenticated } from './unauthenticated.ts';

/** Longer than any token of a real issuer, and cheap to refuse before anything is decoded. */
const mostCharacters = 8_192;

/** The token of an `authorization` header (RFC 6750 §2.1). Throws UNAUTHENTICATED. */
export function bearerToken(authorization: string): string {
  if (authorization.length > mostCharacters)
    throw unauthenticated(`The token is too long; expected at most ${mostCharacters} characters.`);
  const [, token] = /^bearer +([\w.~+/=-]+) *$/i.exec(authorization) ?? [];
  if (token) return token;
  throw unauthenticated('The header Authorization cannot be read; expected "Bearer" and a token.');
}
