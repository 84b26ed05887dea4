import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Guard } from '../../../gateway/access/guard.ts';
import { type CallKey, callSigner } from '../../../gateway/source/call-signer.ts';
import type { Source } from '../../../gateway/source/source.ts';
import { unreachableSource } from '../../../gateway/source/unreachable-source.ts';
import { callHeader } from '../../../schema/call-token.ts';
import { askOverHttp } from '../../../subgraphs/affairs/proof/ask-over-http.ts';
import { callKey, callKeyFile } from '../../support/call-keys.ts';
import { openGateway, type TestGateway } from '../../support/gateway.ts';

const population: Source = {
  name: 'population',
  send: async () => ({ data: { person: { name: '王䶮' } } }),
  health: async () => ({ isSynthetic: true }),
  stop: async () => undefined,
};
const text = 'query A { person(idNumber: "31010719860915961X") { name } }';
const body = JSON.stringify({ query: text, operationName: 'A' });
const call = { audience: 'gateway', method: 'POST', path: '/graphql', body };

describe('what affairs asks from another process', () => {
  let affairs: CallKey;
  let file: ReturnType<typeof callKeyFile>;
  /** One gateway that knows affairs' key, and one that knows none. */
  let knowing: TestGateway;
  let ignorant: TestGateway;
  const forProof: unknown[] = [];
  beforeAll(async () => {
    affairs = await callKey();
    file = callKeyFile(affairs);
    const guard: Guard = {
      compile:
        () =>
        ({ context }) => {
          forProof.push(context.isForProof);
          return { settle: () => undefined };
        },
    };
    const sources = [population, ...['enterprise', 'spatial', 'license'].map(unreachableSource)];
    knowing = await openGateway(sources, { guard, verifyProofCall: file.verifier('gateway') });
    ignorant = await openGateway(sources, { guard });
  });
  afterAll(async () => {
    await Promise.all([knowing.stop(), ignorant.stop()]);
    file.remove();
  });
  beforeEach(() => {
    forProof.length = 0;
  });

  const send = async (gateway: TestGateway, headers: Record<string, string>, sent = body) => {
    const all = { 'content-type': 'application/json', ...headers };
    const response = await fetch(`${gateway.url}/graphql`, { method: 'POST', headers: all, body: sent });
    return { status: response.status, text: await response.text() };
  };
  const signed = async (key: CallKey, about = call) => ({ [callHeader]: await (await callSigner(key))(about) });

  test('is for a proof on both lanes, where the gateway knows its key', async () => {
    const remote = askOverHttp(`${knowing.url}/graphql`, await callSigner(affairs));
    const question = { operation: { name: 'A', text }, variables: {}, purpose: 'food-license' };
    for (const _lane of ['first sight', 'known']) {
      expect(await remote.ask(question, {})).toEqual({ data: { person: { name: '王䶮' } }, errors: [] });
    }
    await remote.stop();
    expect(forProof).toEqual([true, true]);
  });

  test('is not for a proof where the gateway was given no key', async () => {
    expect((await send(ignorant, await signed(affairs))).status).toBe(200);
    expect(forProof).toEqual([undefined]);
  });

  test('is not what a client asks who only says so', async () => {
    const claims = [{}, { isforproof: 'true' }, { 'mianti-is-for-proof': 'true' }, { 'x-is-for-proof': '1' }];
    for (const headers of claims) {
      for (const extra of [{}, { isForProof: true }, { extensions: { mianti: { isForProof: true } } }]) {
        const sent = JSON.stringify({ ...JSON.parse(body), ...extra });
        expect((await send(knowing, headers, sent)).status).toBe(200);
      }
    }
    expect(new Set(forProof)).toEqual(new Set([undefined]));
  });

  test('is refused where the signature is a stranger’s, for another body, address or registry, or used before', async () => {
    const stranger = await signed(await callKey());
    const elsewhere = await signed(affairs, { ...call, audience: 'affairs' });
    const otherPath = await signed(affairs, { ...call, path: '/' });
    for (const headers of [stranger, elsewhere, otherPath, { [callHeader]: '' }, { [callHeader]: 'a.b.c' }]) {
      const { status, text: refused } = await send(knowing, headers);
      expect([status, JSON.parse(refused)]).toMatchObject([
        401,
        { errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] },
      ]);
    }
    const once = await signed(affairs);
    expect((await send(knowing, once, `${body} `)).status).toBe(401);
    expect((await send(knowing, once)).status).toBe(200);
    expect((await send(knowing, once)).status).toBe(401);
    expect(forProof).toEqual([true]);
  });

  test('is limited in size as any request is', async () => {
    const much = JSON.stringify({ query: `${text} ${'#'.repeat(300_000)}` });
    const { status } = await send(knowing, await signed(affairs, { ...call, body: much }), much);
    expect(status).toBe(413);
  });
});
