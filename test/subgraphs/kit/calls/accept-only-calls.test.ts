import { createHash, randomUUID } from 'node:crypto';
import { request as httpRequest } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { importJWK, type JWTPayload, SignJWT } from 'jose';
import { type CallKey, callSigner } from '../../../../gateway/source/call-signer.ts';
import { callHeader, callTokenType } from '../../../../schema/call-token.ts';
import { serveRegistry } from '../../../../subgraphs/kit/serve.ts';
import { population } from '../../../../subgraphs/population/index.ts';
import { callKey, callKeyFile } from '../../../support/call-keys.ts';
import { openTestRegistry, type TestRegistry } from '../../../support/registry.ts';
import { silentLog } from '../../../support/silent-log.ts';

const service = JSON.stringify({ query: '{ _service { sdl } }' });
const sha256 = (text: string) => createHash('sha256').update(text).digest('base64url');

describe('a registry that answers only its gateways', () => {
  let opened: TestRegistry;
  let server: Awaited<ReturnType<typeof serveRegistry>>;
  let key: CallKey;
  let other: CallKey;
  let file: ReturnType<typeof callKeyFile>;
  beforeAll(async () => {
    [key, other] = [await callKey(), await callKey()];
    file = callKeyFile(key);
    opened = await openTestRegistry(population);
    const { registry } = opened;
    const verifyCall = file.verifier('population');
    server = await serveRegistry({ registry, verifyCall, host: '127.0.0.1', port: 0, log: silentLog });
  });
  afterAll(async () => {
    await server.stop();
    await opened.stop();
    file.remove();
  });

  const send = async (method: string, path: string, token?: string, body?: string, type = 'application/json') => {
    const headers = {
      ...(body === undefined ? {} : { 'content-type': type }),
      ...(token === undefined ? {} : { [callHeader]: token }),
    };
    const response = await fetch(server.url + path, { method, headers, ...(body === undefined ? {} : { body }) });
    return { status: response.status, text: await response.text() };
  };
  const post = (token: string | undefined, body = service) => send('POST', '/graphql', token, body);
  const tokenFor = async (body = service, audience = 'population', by = key) =>
    (await callSigner(by))({ audience, method: 'POST', path: '/graphql', body });
  /** A token of the right key with claims and header as one likes. */
  const forged = async (claims: JWTPayload, header: object = {}, by: CallKey = key) => {
    const now = Math.floor(Date.now() / 1_000);
    const whole = {
      ...{ iss: key.kid, aud: 'population', iat: now, exp: now + 30, jti: randomUUID() },
      ...{ method: 'POST', path: '/graphql', body: sha256(service), ...claims },
    };
    return new SignJWT(whole)
      .setProtectedHeader({ alg: 'EdDSA', kid: key.kid, typ: callTokenType, ...header })
      .sign(await importJWK({ ...by }, 'EdDSA'));
  };
  const seconds = (more: number) => Math.floor(Date.now() / 1_000) + more;
  const refused = { errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] };

  test('answers a call of its gateway, and says of itself what only a gateway may know', async () => {
    const { status, text } = await post(await tokenFor());
    expect([status, text.includes('_service')]).toEqual([200, true]);
    const sign = await callSigner(key);
    const token = await sign({ audience: 'population', method: 'GET', path: '/readyz', body: '' });
    expect(await send('GET', '/readyz', token)).toMatchObject({ status: 200 });
  });

  test.each([
    ...['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'PROPFIND'].flatMap((method) =>
      ['/', '/graphql', '/graphql?query=%7B__typename%7D', '/readyz', '/metrics', '/graphql/', '/nowhere'].map(
        (path) => [method, path] as const,
      ),
    ),
    ...(['POST', 'PUT', 'DELETE', 'OPTIONS'] as const).map((method) => [method, '/livez'] as const),
    ['GET', '/livez/'],
    ['GET', '//livez'],
    ['GET', '/livez/../readyz'],
    ['GET', '/LIVEZ'],
    ['GET', '/%zz'],
  ])('a stranger who sends %s %s is told nothing', async (method, path) => {
    const hasBody = method !== 'GET' && method !== 'OPTIONS';
    const { status, text } = await plainly(method, path, hasBody ? service : '');
    expect([status, JSON.parse(text)]).toMatchObject([401, refused]);
  });

  /** By node:http, which sends a path as it stands. */
  const plainly = (method: string, path: string, body: string) =>
    new Promise<{ status: number; text: string }>((resolve, reject) => {
      const { hostname, port } = new URL(server.url);
      const headers = body === '' ? {} : { 'content-type': 'application/json', 'content-length': body.length };
      const asked = httpRequest({ hostname, port, method, path, headers }, async (response) => {
        let text = '';
        for await (const chunk of response) text += chunk;
        resolve({ status: response.statusCode ?? 0, text });
      });
      asked.on('error', reject).end(body);
    });

  test('whether it lives is no secret', async () => {
    expect(await send('GET', '/livez')).toEqual({ status: 200, text: '{"status":"live"}' });
    expect((await send('HEAD', '/livez')).status).toBe(200);
  });

  test.each([
    ['no JSON', '{', 'application/json'],
    ['another media type', '<a/>', 'application/xml'],
    ['plain text', service, 'text/plain'],
    ['too much', 'x'.repeat(9_000_000), 'application/json'],
  ])('a stranger who sends %s is refused for what he is, not for the form', async (_title, body, type) => {
    // A body that is not read may end the connection before the answer is read, too.
    const answer = await send('POST', '/graphql', undefined, body, type).catch(() => ({ status: 401 }));
    expect(answer.status).toBe(401);
  });

  test('a call that somebody recorded is answered once', async () => {
    const token = await tokenFor();
    const answers = await Promise.all([post(token), post(token), post(token)]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 401, 401]);
    expect((await post(token)).status).toBe(401);
  });

  test('a body that was altered by one byte is not answered, and the call that was meant still is', async () => {
    const token = await tokenFor();
    for (const at of [0, 10, service.length - 1]) {
      const altered = `${service.slice(0, at)}${service[at] === ' ' ? '\t' : ' '}${service.slice(at + 1)}`;
      expect((await post(token, altered)).status).toBe(401);
    }
    expect((await post(token, `${service} `)).status).toBe(401);
    expect((await post(token, '')).status).toBe(401);
    expect((await post(token)).status).toBe(200);
  });

  test('a token for another registry, path, method or of another key is none', async () => {
    expect((await post(await tokenFor(service, 'enterprise'))).status).toBe(401);
    expect((await post(await tokenFor(service, 'population', other))).status).toBe(401);
    expect((await post(await forged({}, {}, other))).status).toBe(401);
    expect((await send('GET', '/readyz', await tokenFor(''))).status).toBe(401);
    expect((await send('POST', '/graphql?a=1', await tokenFor(), service)).status).toBe(401);
  });

  test.each([
    ['expired longer ago than clocks differ', () => ({ iat: seconds(-65), exp: seconds(-35) })],
    ['made longer from now than clocks differ', () => ({ iat: seconds(40), exp: seconds(60) })],
    ['good for longer than a call takes', () => ({ exp: seconds(3_600) })],
    ['of another issuer', () => ({ iss: 'population' })],
    ['for anybody', () => ({ aud: [] })],
    ['without a number', () => ({ jti: '' })],
    ['without a body', () => ({ body: '' })],
    ['with a body of another type', () => ({ body: [sha256(service)] })],
  ])('a token that is %s is none', async (_title, claims) => {
    expect((await post(await forged(claims()))).status).toBe(401);
  });

  test.each([
    ['behind', () => ({ iat: seconds(-50), exp: seconds(-20) })],
    ['ahead', () => ({ iat: seconds(20), exp: seconds(50) })],
  ])('a gateway whose clock is 20 seconds %s is answered', async (_title, claims) => {
    expect((await post(await forged(claims()))).status).toBe(200);
  });

  test('a token made for something else, unsigned, or signed by the public key as a secret is none', async () => {
    expect((await post(await forged({}, { typ: 'JWT' }))).status).toBe(401);
    const [, claims] = (await forged({})).split('.');
    const none = Buffer.from(JSON.stringify({ alg: 'none', typ: callTokenType, kid: key.kid })).toString('base64url');
    expect((await post(`${none}.${claims}.`)).status).toBe(401);
    const confused = await new SignJWT({ aud: 'population', iss: key.kid })
      .setProtectedHeader({ alg: 'HS256', kid: key.kid, typ: callTokenType })
      .sign(Buffer.from(key.x.padEnd(44, '=')));
    expect((await post(confused)).status).toBe(401);
    for (const nonsense of ['', '.', '..', 'x', 'a.b.c', `${claims}`]) expect((await post(nonsense)).status).toBe(401);
  });

  test('a gateway whose call is in a wrong form is told so', async () => {
    for (const [body, status] of [
      ['{', 400],
      ['{}', 400],
      ['', 400],
    ] as const)
      expect((await post(await tokenFor(body), body)).status).toBe(status);
    const sign = await callSigner(key);
    const elsewhere = await sign({ audience: 'population', method: 'GET', path: '/nowhere', body: '' });
    expect((await send('GET', '/nowhere', elsewhere)).status).toBe(404);
  });

  test('keys come and go without a restart, and a set that cannot be read changes nothing', async () => {
    const [set, both] = [JSON.stringify({ keys: [key] }), callKeyFile(key, other)];
    file.write(set);
    expect((await post(await tokenFor())).status).toBe(200);
    const { readFileSync } = await import('node:fs');
    file.write(readFileSync(both.file, 'utf8'));
    expect((await post(await tokenFor(service, 'population', other))).status).toBe(200);
    expect((await post(await tokenFor())).status).toBe(200);
    file.write(JSON.stringify({ keys: [{ kty: 'OKP', crv: 'Ed25519', kid: other.kid, x: other.x }] }));
    expect((await post(await tokenFor())).status).toBe(401);
    expect((await post(await tokenFor(service, 'population', other))).status).toBe(200);
    both.remove();
  });
});
