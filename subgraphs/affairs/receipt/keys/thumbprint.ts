import { hashOfJson } from '../hash-of-json.ts';

type Public =
  | { readonly kty: 'OKP'; readonly crv: string; readonly x: string }
  | { readonly kty: 'EC'; readonly crv: string; readonly x: string; readonly y: string };

/** The JWK thumbprint of a key (RFC 7638): its id, so that no other key can be published under it. */
export function thumbprint(key: Public): string {
  const { kty, crv, x } = key;
  return hashOfJson(key.kty === 'EC' ? { kty, crv, x, y: key.y } : { kty, crv, x });
}
