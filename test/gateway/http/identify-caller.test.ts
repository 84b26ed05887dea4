import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { identifierChecks as checks } from '../../../command/identifier-checks.ts';
import type { Guard } from '../../../gateway/access/guard.ts';
import { openIdentity } from '../../../gateway/access/identity/open-identity.ts';
import { openLog } from '../../../gateway/log.ts';
import type { RequestContext } from '../../../gateway/plan/plan-state.ts';
import type { Source } from '../../../gateway/source/source.ts';
import { openGateway, type TestGateway } from '../../support/gateway.ts';
import { composed } from '../../support/small-supergraph.ts';
import {
  citizenClaims,
  issuerWith,
  keySetOf,
  makeTokenKey,
  noon,
  signed,
  type TokenKey,
} from '../../support/token-issuer.ts';
import { openLanes } from '../../support/two-lanes.ts';

describe('whoever asks over HTTP', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mianti-identify-'));
  const lanes = openLanes();
  const seen: RequestContext[] = [];
  const guard: Guard = {
    compile: () => (request) => {
      seen.push(request.context);
      return { settle: () => undefined };
    },
  };
  let calls = 0;
  const source: Source = {
    name: 'one',
    send: async () => {
      calls += 1;
      return { data: { greeting: 'hello' } };
    },
    health: async () => ({ isSynthetic: true }),
    stop: async () => undefined,
  };
  const query = '{ greeting }';
  let key: TokenKey;
  let gateway: TestGateway;

  beforeAll(async () => {
    key = await makeTokenKey('EdDSA');
    const supergraphFile = join(folder, 'supergraph.graphql');
    writeFileSync(supergraphFile, composed({ one: 'type Query { greeting: String }' }));
    const issuers = [issuerWith({ set: await keySetOf(key) })];
    const { identify } = await openIdentity({ issuers, checks, log: openLog('silent'), now: () => noon });
    gateway = await openGateway([source], {
      supergraphFile,
      identify,
      guard,
      knownOperations: [{ file: 'greeting.graphql', text: query }],
    });
  });
  afterAll(async () => {
    await gateway.stop();
    lanes.stop();
    rmSync(folder, { recursive: true });
  });

  const sendBy = {
    'the hot lane': (headers: Readonly<Record<string, string>>) =>
      lanes.send(gateway.url, { headers, body: JSON.stringify({ query }) }),
    'Apollo’s lane': (headers: Readonly<Record<string, string>>) =>
      lanes.sendToApollo(gateway.url, { headers, body: JSON.stringify({ query }) }),
  };

  test.each(['the hot lane', 'Apollo’s lane'] as const)('is known to the operation on %s', async (lane) => {
    seen.length = 0;
    const authorization = `Bearer ${await signed(key, citizenClaims)}`;
    const sent = { authorization, 'mianti-matter': 'home-transfer', 'mianti-case': '2026-1' };
    const { status, isApollo } = await sendBy[lane](sent);
    expect([status, isApollo]).toEqual([200, lane !== 'the hot lane']);
    expect(seen).toMatchObject([
      {
        principal: { kind: 'CITIZEN', subject: 'citizen-1', idNumber: '310118199502289522' },
        purpose: 'home-transfer',
        caseNumber: '2026-1',
      },
    ]);
  });

  test.each(['the hot lane', 'Apollo’s lane'] as const)('is a stranger without a token on %s', async (lane) => {
    seen.length = 0;
    expect((await sendBy[lane]({})).status).toBe(200);
    expect(seen).toMatchObject([{ principal: { kind: 'STRANGER' } }]);
    expect(seen[0]).toHaveProperty('caseNumber', undefined);
  });

  test('is refused alike on both lanes with a wrong token, and no registry is asked', async () => {
    calls = 0;
    const sent = { authorization: 'Bearer garbage' };
    const [hot, cold] = [await sendBy['the hot lane'](sent), await sendBy['Apollo’s lane'](sent)];
    expect(hot).toEqual(cold);
    expect(hot).toMatchObject({ status: 401, headers: { 'www-authenticate': 'Bearer' }, isApollo: false });
    expect(JSON.parse(hot.body)).toEqual({
      errors: [
        {
          message: 'The token cannot be read; expected a signed JSON Web Token in the compact form.',
          extensions: { code: 'UNAUTHENTICATED' },
        },
      ],
    });
    expect(calls).toBe(0);
  });

  test('is refused on GET too, and before the body is read', async () => {
    const headers = { authorization: 'Bearer garbage', 'content-type': 'application/json' };
    const get = await fetch(`${gateway.url}/graphql?query=${encodeURIComponent(query)}`, { headers });
    expect(get.status).toBe(401);
    const post = await fetch(`${gateway.url}/graphql`, { method: 'POST', headers, body: '{' });
    expect([post.status, post.headers.get('www-authenticate')]).toEqual([401, 'Bearer']);
  });

  test('needs no token to see whether the gateway lives', async () => {
    expect((await fetch(`${gateway.url}/livez`, { headers: { authorization: 'Bearer x' } })).status).toBe(200);
  });

  test('is nobody in particular where nobody is asked', async () => {
    const open = await openGateway([source], { supergraphFile: join(folder, 'supergraph.graphql'), guard });
    seen.length = 0;
    const headers = { authorization: 'Bearer garbage' };
    expect((await lanes.send(open.url, { headers, body: JSON.stringify({ query }) })).status).toBe(200);
    expect(seen).toHaveLength(1);
    expect(seen[0]?.principal).toBeUndefined();
    await open.stop();
  });
});
