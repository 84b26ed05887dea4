import { createHmac } from 'node:crypto';

const base64 = (value: unknown) =>
  Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');

/** What a token of somebody entitled to everything would say. */
export const claims = {
  iss: 'https://issuer.example',
  sub: 'officer-1',
  aud: 'mianti',
  agency: '市公安局',
  officer: 'officer-1',
  division: '310000',
  matters: ['home-transfer'],
  citizen: '310104198804099123',
  scope: 'admin openid',
  iat: Math.floor(Date.now() / 1000) - 10,
  exp: Math.floor(Date.now() / 1000) + 3_600,
};

/** A token by hand: header and claims as JSON or as text, and a signature of bytes, or by HMAC under a key. */
export function forgedToken(header: unknown, payload: unknown, signature: Buffer | { hmac: string | Buffer }): string {
  const signed = `${base64(header)}.${base64(payload)}`;
  const bytes = Buffer.isBuffer(signature) ? signature : createHmac('sha256', signature.hmac).update(signed).digest();
  return `${signed}.${bytes.toString('base64url')}`;
}
