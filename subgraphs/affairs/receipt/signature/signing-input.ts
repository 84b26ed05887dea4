/** The bytes that a JWS with `b64` false signs: header, a dot, and the payload as it is (RFC 7797, section 3). */
export function signingInput(header: string, payload: Uint8Array): Buffer {
  return Buffer.concat([Buffer.from(`${header}.`, 'ascii'), payload]);
}
