import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type CryptoKey, exportJWK, generateKeyPair, type JSONWebKeySet, type JWTPayload, SignJWT } from 'jose';
import type { Issuer, TokenAlgorithm } from '../../gateway/access/identity/issuer.ts';

export interface TokenKey {
  readonly kid: string;
  readonly algorithm: TokenAlgorithm;
  readonly privateKey: CryptoKey;
  readonly publicKey: CryptoKey;
}

/** A pair of keys as an issuer would make it. */
export async function makeTokenKey(algorithm: TokenAlgorithm, kid: string = algorithm): Promise<TokenKey> {
  return { kid, algorithm, ...(await generateKeyPair(algorithm, { extractable: true })) };
}

/** What an issuer publishes of its keys. */
export async function keySetOf(...keys: readonly TokenKey[]): Promise<JSONWebKeySet> {
  const all = keys.map(async ({ kid, publicKey }) => ({ ...(await exportJWK(publicKey)), kid, use: 'sig' }));
  return { keys: await Promise.all(all) };
}

/** 13 November 2026, 12:00 in Shanghai. */
export const noon = new Date('2026-11-13T04:00:00Z');
export const secondsOf = (time: Date): number => Math.floor(time.getTime() / 1_000);

/** Claims of a citizen, good for five minutes from noon. */
export const citizenClaims: JWTPayload = {
  iss: 'https://issuer.example',
  aud: 'mianti',
  sub: 'citizen-1',
  id_number: '310118199502289522',
  exp: secondsOf(noon) + 300,
};

/** Signs claims as they are; a header of undefined members leaves these out. */
export function signed({ kid, algorithm, privateKey }: TokenKey, claims: object, header: object = {}): Promise<string> {
  return new SignJWT(claims as JWTPayload).setProtectedHeader({ alg: algorithm, kid, ...header }).sign(privateKey);
}

/** An issuer as a configuration reads it. */
export const issuerWith = (keys: Issuer['keys'], more: Partial<Issuer> = {}): Issuer => ({
  issuer: 'https://issuer.example',
  audience: 'mianti',
  keys,
  algorithms: ['EdDSA', 'ES256', 'RS256'],
  clockSkewSeconds: 60,
  claims: {
    subject: ['sub'],
    idNumber: ['id_number'],
    uscc: ['uscc'],
    agency: ['agency'],
    jurisdiction: ['jurisdiction'],
    matters: ['matters'],
  },
  ...more,
});

export interface KeyServer {
  readonly url: URL;
  /** What it answers from now on; null for an error. */
  publish(keys: JSONWebKeySet | null): void;
  requests(): number;
  stop(): Promise<void>;
}

/** A server on this machine that publishes keys, as an issuer's does. */
export async function openKeyServer(first: JSONWebKeySet | null): Promise<KeyServer> {
  let keys = first;
  let requests = 0;
  const server = createServer((_request, response) => {
    requests += 1;
    if (keys) response.setHeader('content-type', 'application/json').end(JSON.stringify(keys));
    else response.writeHead(500).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/keys`),
    publish: (next) => {
      keys = next;
    },
    requests: () => requests,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
