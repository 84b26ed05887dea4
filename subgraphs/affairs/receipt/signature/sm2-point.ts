/** A point of the SM2 curve as sm-crypto-v2 takes it: uncompressed, hexadecimal. */
export function sm2Point({ x, y }: { readonly x: string; readonly y: string }): string {
  return `04${hexOf(x)}${hexOf(y)}`;
}

/** Hexadecimal of what is base64url. */
export function hexOf(text: string): string {
  return Buffer.from(text, 'base64url').toString('hex');
}
