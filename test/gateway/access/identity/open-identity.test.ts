import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { exportSPKI } from 'jose';
import { identifierChecks as checks } from '../../../../command/identifier-checks.ts';
import { type Identity, openIdentity } from '../../../../gateway/access/identity/open-identity.ts';
import { openLog } from '../../../../gateway/log.ts';
import {
  citizenClaims,
  issuerWith,
  type KeyServer,
  keySetOf,
  makeTokenKey,
  noon,
  openKeyServer,
  secondsOf,
  signed,
  type TokenKey,
} from '../../../support/token-issuer.ts';

const log = openLog('silent');
const citizen = { kind: 'CITIZEN', subject: 'citizen-1', idNumber: '310118199502289522' };
const base64 = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

describe('who asks, told by the token', () => {
  let keys: Readonly<Record<'EdDSA' | 'ES256' | 'RS256', TokenKey>>;
  let server: KeyServer;
  let identity: Identity;
  let now = noon;

  beforeAll(async () => {
    keys = {
      EdDSA: await makeTokenKey('EdDSA'),
      ES256: await makeTokenKey('ES256'),
      RS256: await makeTokenKey('RS256'),
    };
    server = await openKeyServer(await keySetOf(keys.EdDSA, keys.ES256, keys.RS256));
    const options = { checks, log, refetchAfterMs: 0, now: () => now };
    identity = await openIdentity({ issuers: [issuerWith({ url: server.url })], ...options });
  });
  afterAll(async () => {
    identity.stop();
    await server.stop();
  });

  const ask = (token: string) => identity.identify(`Bearer ${token}`);
  const token = (more: object = {}, header: object = {}) => signed(keys.EdDSA, { ...citizenClaims, ...more }, header);
  const refused = (asked: Promise<unknown>, sentence: string | RegExp) =>
    expect(asked).rejects.toMatchObject({ code: 'UNAUTHENTICATED', message: expect.stringMatching(sentence) });

  test('without a header it is a stranger', async () => {
    expect(await identity.identify(undefined)).toEqual({ kind: 'STRANGER' });
  });

  test.each(['EdDSA', 'ES256', 'RS256'] as const)('a token signed by %s is accepted', async (algorithm) => {
    expect(await ask(await signed(keys[algorithm], citizenClaims))).toEqual(citizen);
  });

  test('the word Bearer may be written in any case', async () => {
    expect(await identity.identify(`bearer  ${await token({ jti: 'case' })}`)).toEqual(citizen);
  });

  test('an audience may stand among others', async () => {
    expect(await ask(await token({ aud: ['others', 'mianti'] }))).toEqual(citizen);
  });

  test('a token without a signature is refused', async () => {
    const bare = `${base64({ alg: 'none' })}.${base64(citizenClaims)}.`;
    await refused(ask(bare), 'an algorithm that is not accepted; expected one of EdDSA, ES256, RS256');
  });

  test('a token that takes the public key for a shared secret is refused', async () => {
    const secret = await exportSPKI(keys.RS256.publicKey);
    const head = `${base64({ alg: 'HS256', kid: 'RS256' })}.${base64(citizenClaims)}`;
    const forged = `${head}.${createHmac('sha256', secret).update(head).digest('base64url')}`;
    await refused(ask(forged), 'an algorithm that is not accepted');
  });

  test.each<[string, object, RegExp]>([
    ['another issuer', { iss: 'https://other.example' }, /issuer that this gateway does not trust/],
    ['no issuer', { iss: undefined }, /issuer that this gateway does not trust/],
    ['an issuer that is no text', { iss: 7 }, /issuer that this gateway does not trust/],
    ['another audience', { aud: 'others' }, /expected its "aud" to be "mianti"/],
    ['no audience', { aud: undefined }, /expected its "aud" to be "mianti"/],
    ['an end that is past', { exp: secondsOf(noon) - 61 }, /has expired/],
    ['a start that is to come', { nbf: secondsOf(noon) + 61 }, /not valid yet/],
    ['no end', { exp: undefined }, /expected the claim "exp"/],
    ['an end that is no number', { exp: 'never' }, /the claim "exp"/i],
    ['nobody for whom it stands', { id_number: undefined }, /one of the claims "id_number", "uscc", "agency"/],
    [
      'a number with a wrong check digit',
      { id_number: '310118199502289521' },
      /"id_number" of the token does not check/,
    ],
  ])('a token with %s is refused', async (_title, claims, sentence) => {
    await refused(ask(await token(claims)), sentence);
  });

  test('the clocks may differ by a minute', async () => {
    expect(await ask(await token({ exp: secondsOf(noon) - 59 }))).toEqual(citizen);
    expect(await ask(await token({ nbf: secondsOf(noon) + 59 }))).toEqual(citizen);
  });

  test('a token that names no key, or a key that is not published, is refused', async () => {
    await refused(ask(await token({}, { kid: 'unknown' })), /expected "kid" to name a key in force/);
    expect(await ask(await token({ jti: 'no kid' }, { kid: undefined }))).toEqual(citizen);
  });

  test('a token signed by another key than it names is refused', async () => {
    const other = await makeTokenKey('EdDSA', 'EdDSA');
    await refused(ask(await signed(other, citizenClaims)), /signature of the token does not verify/);
    await refused(ask(await token({}, { kid: 'RS256' })), /expected "kid" to name a key in force/);
  });

  test('a token whose claims were changed is refused', async () => {
    const [head, , signature] = (await token()).split('.');
    const changed = { ...citizenClaims, id_number: '310115197204049514' };
    await refused(ask(`${head}.${base64(changed)}.${signature}`), /signature of the token does not verify/);
  });

  test('a token with a critical header that nobody here knows is refused', async () => {
    const [, payload, signature] = (await token()).split('.');
    const head = base64({ alg: 'EdDSA', kid: 'EdDSA', crit: ['unheard-of'], 'unheard-of': 1 });
    await refused(ask(`${head}.${payload}.${signature}`), /cannot be read/);
  });

  test.each([
    ['an empty header', ''],
    ['a word without a token', 'Bearer'],
    ['another scheme', 'Basic bWlhbnRpOm1pYW50aQ=='],
    ['two tokens', 'Bearer a.b.c d.e.f'],
    ['a token with other characters', 'Bearer 身份.证.号'],
  ])('%s is refused', async (_title, header) => {
    await refused(identity.identify(header), /expected "Bearer" and a token/);
  });

  test.each([
    ['garbage', 'garbage'],
    ['two dots', '..'],
    ['three parts of garbage', 'aGVsbG8.aGVsbG8.aGVsbG8'],
    ['five parts, as an encrypted token has', 'a.b.c.d.e'],
    ['a list for claims', `${base64({ alg: 'EdDSA' })}.${base64([])}.AAAA`],
    ['a header that is none', `${base64([])}.${base64(citizenClaims)}.AAAA`],
    ['a header without an algorithm', `${base64({})}.${base64(citizenClaims)}.AAAA`],
    ['an algorithm that is no text', `${base64({ alg: ['EdDSA'] })}.${base64(citizenClaims)}.AAAA`],
  ])('%s is refused as what cannot be read', async (_title, text) => {
    await refused(ask(text), /cannot be read|an algorithm that is not accepted/);
  });

  test('a huge token is refused without a look at it', async () => {
    await refused(ask('a'.repeat(100_000)), /expected at most 8192 characters/);
  });

  test('no refusal repeats the token or what it says', async () => {
    const wrong = await token({ iss: 'somebody-else', aud: '310115197204049514' });
    const caught: unknown = await ask(wrong).catch((error: unknown) => error);
    expect(String(caught)).not.toContain('somebody-else');
    for (const part of wrong.split('.')) expect(String(caught)).not.toContain(part);
  });

  test('a key that was rotated in counts at once, one that was taken out counts no more', async () => {
    const next = await makeTokenKey('EdDSA', 'next');
    await refused(ask(await signed(next, citizenClaims)), /a key that its issuer does not publish/);
    server.publish(await keySetOf(next));
    expect(await ask(await signed(next, citizenClaims))).toEqual(citizen);
    await refused(ask(await token({ jti: 'after' })), /a key that its issuer does not publish/);
    server.publish(await keySetOf(keys.EdDSA, keys.ES256, keys.RS256));
  });

  test('a token that was verified is known by its hash until its end, and then no more', async () => {
    const kept = await token({ jti: 'kept', exp: secondsOf(noon) + 30 });
    const first = await ask(kept);
    now = new Date(noon.getTime() + 29_000);
    expect(await ask(kept)).toBe(first);
    now = new Date(noon.getTime() + 30_000);
    // Within the skew of the clocks: accepted, but verified again.
    expect(await ask(kept)).not.toBe(first);
    now = new Date(noon.getTime() + 90_000);
    await refused(ask(kept), /has expired/);
    now = noon;
  });

  test('a token outlives its key by a minute at most', async () => {
    const last = await makeTokenKey('ES256', 'last');
    server.publish(await keySetOf(last));
    const kept = await signed(last, citizenClaims);
    expect(await ask(kept)).toEqual(citizen);
    server.publish(await keySetOf(keys.EdDSA));
    expect(await ask(await token({ jti: 'fetches' }))).toEqual(citizen);
    now = new Date(noon.getTime() + 59_000);
    expect(await ask(kept)).toEqual(citizen);
    now = new Date(noon.getTime() + 60_000);
    await refused(ask(kept), /a key that its issuer does not publish/);
    now = noon;
    server.publish(await keySetOf(keys.EdDSA, keys.ES256, keys.RS256));
  });
});

describe('issuers', () => {
  const options = { checks, log, now: () => noon };

  test('of whose keys none can be had are no fault of the token', async () => {
    const key = await makeTokenKey('EdDSA');
    const server = await openKeyServer(null);
    const { identify } = await openIdentity({ issuers: [issuerWith({ url: server.url })], ...options });
    const header = `Bearer ${await signed(key, citizenClaims)}`;
    const unavailable = { code: 'SERVICE_UNAVAILABLE', message: expect.stringContaining('cannot be had') };
    await expect(identify(header)).rejects.toMatchObject(unavailable);
    server.publish(await keySetOf(key));
    expect(await identify(header)).toEqual(citizen);
    await server.stop();
    const again = await openIdentity({ issuers: [issuerWith({ url: server.url })], ...options });
    await expect(again.identify(header)).rejects.toMatchObject(unavailable);
  });

  test('that are asked for unknown keys again and again are asked once', async () => {
    const key = await makeTokenKey('EdDSA');
    const server = await openKeyServer(await keySetOf(key));
    const { identify } = await openIdentity({ issuers: [issuerWith({ url: server.url })], ...options });
    for (let count = 0; count < 20; count += 1) {
      const header = `Bearer ${await signed(key, citizenClaims, { kid: `made up ${count}` })}`;
      await expect(identify(header)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    }
    expect(server.requests()).toBe(1);
    await server.stop();
  });

  test('are several, each with keys, an audience and claims of its own', async () => {
    const [city, portal] = [await makeTokenKey('EdDSA', 'one'), await makeTokenKey('ES256', 'one')];
    const issuers = [
      issuerWith({ set: await keySetOf(city) }),
      issuerWith(
        { set: await keySetOf(portal) },
        { issuer: 'portal', audience: 'gate', claims: { subject: ['sub'], idNumber: ['card'] } },
      ),
    ];
    const { identify } = await openIdentity({ issuers, ...options });
    const claims = { ...citizenClaims, iss: 'portal', aud: 'gate', card: '310118199502289522', agency: '市公安局' };
    expect(await identify(`Bearer ${await signed(portal, claims)}`)).toEqual(citizen);
    // The keys of the one are no keys of the other, and a mapping without an agency makes no officer.
    await expect(identify(`Bearer ${await signed(city, claims)}`)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    await expect(identify(`Bearer ${await signed(portal, citizenClaims)}`)).rejects.toMatchObject({
      code: 'UNAUTHENTICATED',
    });
  });

  test('may not be named twice', async () => {
    const issuer = issuerWith({ set: { keys: [] } });
    await expect(openIdentity({ issuers: [issuer, issuer], ...options })).rejects.toThrow('expected each issuer once');
  });

  test('that ask for a type of token get no other', async () => {
    const key = await makeTokenKey('EdDSA');
    const issuers = [issuerWith({ set: await keySetOf(key) }, { type: 'at+jwt' })];
    const { identify } = await openIdentity({ issuers, ...options });
    expect(await identify(`Bearer ${await signed(key, citizenClaims, { typ: 'at+jwt' })}`)).toEqual(citizen);
    await expect(identify(`Bearer ${await signed(key, citizenClaims, { typ: 'JWT' })}`)).rejects.toThrow(
      'expected its "typ" to be "at+jwt"',
    );
  });

  test('that allow fewer algorithms get no other', async () => {
    const key = await makeTokenKey('RS256');
    const issuers = [issuerWith({ set: await keySetOf(key) }, { algorithms: ['EdDSA'] })];
    const { identify } = await openIdentity({ issuers, ...options });
    await expect(identify(`Bearer ${await signed(key, citizenClaims)}`)).rejects.toThrow('expected one of EdDSA.');
  });
});
