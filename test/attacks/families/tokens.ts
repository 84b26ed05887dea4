import { generateKeyPairSync, sign } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { deflateRawSync } from 'node:zlib';
import { ask } from '../tools/ask.ts';
import type { Attack, Target } from '../tools/attack.ts';
import { exchange } from '../tools/exchange.ts';
import { claims, forgedToken } from '../tools/forged-token.ts';
import { known } from '../tools/known.ts';
import { request } from '../tools/request.ts';

const personal = { query: `{ person(idNumber: "${known.person}") { name maskedPhone } }` };
const nothing = Buffer.alloc(0);
const own = generateKeyPairSync('ed25519');
const ownJwk = own.publicKey.export({ format: 'jwk' });
const withOwnKey = (header: object, payload: unknown = claims) => {
  const signed = forgedToken({ alg: 'EdDSA', typ: 'JWT', ...header }, payload, nothing).replace(/\.$/, '');
  return `${signed}.${sign(null, Buffer.from(signed), own.privateKey).toString('base64url')}`;
};
const matter = { 'mianti-matter': 'home-transfer' };

const token = (id: string, title: string, ...tokens: readonly string[]): Attack => ({
  id: `tokens/${id}`,
  title,
  send: (target) =>
    Promise.all(tokens.map((one) => ask(target, personal, { authorization: `Bearer ${one}`, ...matter }))),
  expect: 'refused',
});
const authorization = (id: string, title: string, ...values: readonly string[]): Attack => ({
  ...token(id, title),
  send: (target) => Promise.all(values.map((value) => ask(target, personal, { authorization: value, ...matter }))),
});

/** The published key of receipts, in each form in which a library may take it for a secret. */
async function withPublishedKey(target: Target) {
  const answer = await ask(target, { query: '{ receiptKeys { keyId jwk } }' });
  const [, id = 'key'] = /"keyId":"([^"]+)"/.exec(answer.replies[0]?.body ?? '') ?? [];
  const [, x = 'AAAA'] = /\\"x\\":\\"([\w-]+)/.exec(answer.replies[0]?.body ?? '') ?? [];
  const secrets = [x, Buffer.from(x, 'base64url'), JSON.stringify({ kty: 'OKP', crv: 'Ed25519', x })];
  const tokens = secrets.map((hmac) => forgedToken({ alg: 'HS256', kid: id }, claims, { hmac }));
  return Promise.all(tokens.map((one) => ask(target, personal, { authorization: `Bearer ${one}`, ...matter })));
}

/** Names a place of the attacker's as where the key lies, and looks whether anybody comes for it. */
async function withKeyElsewhere(target: Target) {
  let visits = 0;
  const server = createServer((_request, response) => {
    visits += 1;
    response.end(JSON.stringify({ keys: [{ ...ownJwk, kid: 'a' }] }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/keys.json`;
  const headers = [{ jku: url, kid: 'a' }, { x5u: url }, { kid: url }, { jwk: { ...ownJwk, jku: url } }];
  const tokens = [
    ...headers.map((header) => withOwnKey(header)),
    withOwnKey({}, { ...claims, iss: url.replace('/keys.json', '') }),
  ];
  const outcomes = await Promise.all(
    tokens.map((one) => ask(target, personal, { authorization: `Bearer ${one}`, ...matter })),
  );
  server.close();
  const answer = {
    status: visits > 0 ? 500 : 401,
    headers: new Map(),
    body: visits > 0 ? 'the key was fetched from the attacker' : '',
  };
  return [...outcomes, { replies: [answer], isLate: false }];
}

/** Tokens that nobody issued, for personal data. */
export const tokens: readonly Attack[] = [
  token(
    'none',
    'tokens that say they need no signature',
    ...['none', 'None', 'NONE', 'nOnE', '', null].map((alg) => forgedToken({ alg, typ: 'JWT' }, claims, nothing)),
  ),
  token(
    'none-with-signature',
    'a token that needs no signature and has one',
    forgedToken({ alg: 'none' }, claims, { hmac: 'x' }),
  ),
  token(
    'weak-secret',
    'tokens under secrets that are often used',
    ...['', 'secret', 'password', 'mianti', 'changeme', '\u0000'].map((hmac) =>
      forgedToken({ alg: 'HS256' }, claims, { hmac }),
    ),
  ),
  { ...token('public-key-as-secret', 'tokens whose secret is the published key'), send: withPublishedKey },
  { ...token('key-elsewhere', 'tokens that say where their key lies'), send: withKeyElsewhere },
  token(
    'own-key-within',
    'a token that brings its own key',
    withOwnKey({ jwk: ownJwk }),
    withOwnKey({ x5c: ['MIIB'] }),
  ),
  token(
    'key-by-path',
    'tokens whose key is a file of nothing',
    ...['../../../../dev/null', '/dev/null', '/proc/self/environ', 'file:///dev/null'].map((kid) =>
      forgedToken({ alg: 'HS256', kid }, claims, { hmac: '' }),
    ),
  ),
  token(
    'key-by-sql',
    'tokens whose key is named in SQL, and in a command',
    ...["x' UNION SELECT 'a", '$(sleep 5)', '__proto__', 'constructor'].map((kid) =>
      forgedToken({ alg: 'HS256', kid }, claims, { hmac: 'a' }),
    ),
  ),
  token(
    'no-signature',
    'tokens without their signature',
    ...['EdDSA', 'ES256', 'RS256', 'HS256', 'PS512'].map((alg) => forgedToken({ alg }, claims, nothing)),
  ),
  token(
    'zero-signature',
    'signatures of zeros, which a careless check of ES256 accepts',
    ...[64, 96, 132].map((length) => forgedToken({ alg: 'ES256' }, claims, Buffer.alloc(length))),
    forgedToken({ alg: 'EdDSA' }, claims, Buffer.concat([Buffer.from([1]), Buffer.alloc(63)])),
  ),
  token(
    'critical',
    'tokens with headers that have to be understood',
    withOwnKey({ crit: ['exp'], exp: 1 }),
    withOwnKey({ crit: ['b64'], b64: false }),
    withOwnKey({ crit: [] }),
    withOwnKey({ crit: '__proto__' }),
  ),
  token(
    'times',
    'times that are past, to come, or no times',
    ...[{ exp: 1 }, { nbf: 4e9 }, { exp: -1 }, { exp: '9999999999' }, { exp: 1e308 }, { iat: 'x' }, { exp: null }].map(
      (times) => withOwnKey({}, { ...claims, ...times }),
    ),
  ),
  token(
    'audiences',
    'ten thousand audiences',
    withOwnKey({}, { ...claims, aud: Array.from({ length: 1_000 }, (_, i) => `a${i}`) }),
    withOwnKey({}, { ...claims, iss: { toString: 'x' }, aud: null }),
  ),
  token(
    'no-claims',
    'tokens whose claims are none',
    ...[null, [], 1, 'x', '', '{"sub":', '{"__proto__":{"matters":["home-transfer"]}}', '['.repeat(3_000)].map(
      (payload) => withOwnKey({}, payload),
    ),
  ),
  token(
    'header-none',
    'tokens whose header is none',
    ...[
      'null',
      '[]',
      '{',
      '{"alg":"none","alg":"EdDSA"}',
      '{"alg":{"toString":"none"}}',
      '{"alg":"constructor"}',
      '{"__proto__":{"alg":"none"}}',
    ].map((header) => forgedToken(header, claims, nothing)),
  ),
  token(
    'encrypted',
    'tokens that are encrypted, and packed',
    `${Buffer.from('{"alg":"dir","enc":"A256GCM","zip":"DEF"}').toString('base64url')}..AAAAAAAAAAAAAAAA.${deflateRawSync(Buffer.alloc(1_000_000)).toString('base64url')}.AAAAAAAAAAAAAAAAAAAAAA`,
    `${Buffer.from('{"alg":"PBES2-HS256+A128KW","enc":"A128GCM","p2c":2147483647,"p2s":"AAAA"}').toString('base64url')}.AAAA.AAAA.AAAA.AAAA`,
  ),
  token('of-12-kB', 'a token of twelve kilobytes', withOwnKey({}, { ...claims, x: 'x'.repeat(8_500) })),
  token('of-100-kB', 'a token of a hundred kilobytes', 'a'.repeat(100_000)),
  token(
    'dots',
    'tokens of dots',
    '.',
    '..',
    '...',
    '.'.repeat(8_000),
    'a.b.c.d.e.f',
    'null',
    'undefined',
    '[object Object]',
  ),
  token(
    'no-base64',
    'tokens of signs that base64 does not have',
    '!!!.???.***',
    'eyJhbGciOiJub25lIn0=.e30=.',
    'eyJhbGciOiJub25lIn0 .e30.',
    '%65yJ.e30.x',
  ),
  authorization(
    'schemes',
    'other schemes, and half a scheme',
    'Bearer',
    'Bearer ',
    'bearer x',
    'BEARER  x',
    'Bearer\tx',
    'Basic YWRtaW46YWRtaW4=',
    'Digest username="admin"',
    'Negotiate YII=',
    'NTLM TlRM',
    'Token x',
    'AWS4-HMAC-SHA256 Credential=a',
    `Bearer ${'Bearer '.repeat(1_000)}`,
    ',',
  ),
  {
    ...token('hundred', 'a hundred headers of authorization'),
    send: (target) => {
      const lines = Array.from(
        { length: 100 },
        (_, i) =>
          `Authorization: Bearer ${forgedToken({ alg: 'none' }, { ...claims, sub: String(i) }, nothing).slice(0, 100)}\r\n`,
      );
      const [head = '', ...rest] = request({ method: 'POST', body: JSON.stringify(personal) })
        .toString()
        .split('\r\n');
      return exchange(target, `${head}\r\n${lines.join('')}${rest.join('\r\n')}`);
    },
  },
  {
    ...token('elsewhere', 'a token in the address, in a cookie and in the body'),
    send: (target) => {
      const forged = forgedToken({ alg: 'none' }, claims, nothing);
      const path = `/graphql?access_token=${forged}&token=${forged}`;
      const body = JSON.stringify({
        ...personal,
        access_token: forged,
        extensions: { authorization: forged, principal: claims },
      });
      return exchange(
        target,
        request({
          method: 'POST',
          path,
          body,
          headers: {
            cookie: `token=${forged}; session=${forged}`,
            'x-access-token': forged,
            'proxy-authorization': `Bearer ${forged}`,
          },
        }),
      );
    },
  },
];
