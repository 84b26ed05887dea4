import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readMatters } from '../../../../command/open-affairs.ts';
import { paths } from '../../../../command/paths.ts';
import { purposes } from '../../../../command/purposes.ts';
import type { Guard } from '../../../../gateway/access/guard.ts';
import { openPolicy } from '../../../../gateway/access/policy/policy.ts';
import type { Principal } from '../../../../gateway/access/principal.ts';
import type { Source } from '../../../../gateway/source/source.ts';
import { persona } from '../../../../seed/personas/personas.ts';
import { type AffairsCity, openAffairsCity } from '../../../support/affairs-city.ts';

let town: AffairsCity;
let calls = 0;
const between = (source: Source): Source => ({
  ...source,
  send: (...call) => {
    calls += 1;
    return source.send(...call);
  },
});

/** What the gateway is guarded by, without a log of accesses. */
function guardOf(): Guard {
  const policy = openPolicy(purposes(readMatters(paths), readFileSync(paths.supergraph, 'utf8')));
  return {
    compile: (operation) => {
      const decide = policy.compile(operation);
      return (request) => {
        const decision = decide(request);
        return 'errors' in decision ? decision : { settle: () => undefined };
      };
    },
  };
}

beforeAll(async () => {
  town = await openAffairsCity({ between, guard: guardOf() });
}, 120_000);
afterAll(() => town.stop());

const officer: Principal = {
  kind: 'OFFICER',
  subject: 'o-1',
  agency: '市民政局',
  jurisdiction: '310000',
  matters: ['after-death'],
};
const { ids } = persona('deceased-owner');
const son = ids.others?.son ?? '';
const citizen = (idNumber: string): Principal => ({ kind: 'CITIZEN', subject: `c-${idNumber}`, idNumber });
const stranger: Principal = { kind: 'STRANGER' };

interface Sent {
  readonly variables?: Record<string, unknown>;
  readonly principal?: Principal;
  readonly purpose?: string;
}

async function ask(query: string, { variables = {}, ...context }: Sent = {}) {
  const before = calls;
  const { data, errors } = await town.gateway.within(
    { query: query.replace('query (', 'query Asked ('), operationName: 'Asked', variables },
    { requestId: 'r', ...context },
  );
  return { data, code: errors[0]?.extensions?.code, calls: calls - before };
}

const name = 'query ($id: CitizenId!) { person(idNumber: $id) { name } }';

describe('before anything is fetched', () => {
  test('a stranger is refused what is not public, and no registry is asked', async () => {
    const refused = { data: null, code: 'PURPOSE_REQUIRED', calls: 0 };
    expect(await ask(name, { variables: { id: son } })).toEqual(refused);
    expect(await ask(name, { variables: { id: son }, principal: stranger })).toEqual(refused);
  });

  test('an officer is refused what is on no list of the matter, and no registry is asked', async () => {
    const asked = { variables: { id: son }, principal: officer, purpose: 'after-death' };
    expect(
      await ask('query ($id: CitizenId!) { person(idNumber: $id) { matches(name: "x") maskedPhone } }', asked),
    ).toEqual({
      data: null,
      code: 'OVER_SCOPE',
      calls: 0,
    });
    expect(await ask(name, { ...asked, purpose: 'newborn' })).toEqual({ data: null, code: 'FORBIDDEN', calls: 0 });
    expect(await ask(name, { ...asked, purpose: 'no-such' })).toEqual({
      data: null,
      code: 'PURPOSE_UNKNOWN',
      calls: 0,
    });
  });

  test('on the hot lane over HTTP a stranger is refused too', async () => {
    const before = calls;
    const cold = await town.gateway.ask(name, { id: son });
    const hot = await town.gateway.ask(name, { id: son });
    for (const { errors = [] } of [cold, hot])
      expect(errors[0]?.extensions).toMatchObject({
        code: 'PURPOSE_REQUIRED',
        fields: [{ field: 'Query.person' }, { field: 'Person.name', path: 'person.name' }],
      });
    expect(calls - before).toBe(0);
  });
});

describe('what one may see, another may not', () => {
  test('their own record', async () => {
    const own = { variables: { id: son }, principal: citizen(son) };
    expect(await ask(name, own)).toMatchObject({
      data: { person: { name: expect.any(String) } },
      code: undefined,
      calls: 1,
    });
    expect(await ask(name, { ...own, principal: citizen(ids.idNumber ?? '') })).toEqual({
      data: null,
      code: 'FORBIDDEN',
      calls: 0,
    });
  });

  test('a matter with their own number', async () => {
    const query = 'query ($id: CitizenId!) { person(idNumber: $id) { matches(name: "x") } }';
    const own = { variables: { id: son }, principal: citizen(son), purpose: 'after-death' };
    expect(await ask(query, own)).toMatchObject({ data: { person: { matches: false } }, calls: 1 });
    expect(await ask(query, { ...own, principal: citizen(ids.idNumber ?? '') })).toEqual({
      data: null,
      code: 'FORBIDDEN',
      calls: 0,
    });
  });

  test('a proof and its receipt: of the applicant, and of an officer who handles the matter', async () => {
    const proof = `query ($applicant: String!, $inputs: [ProofInput!]!) {
      proof(matter: "after-death", applicant: $applicant, inputs: $inputs, isRequested: true) { papersLeft receipt { id document } } }`;
    const inputs = [
      { name: 'deceased', value: ids.idNumber },
      { name: 'name', value: '秦学文' },
    ];
    const variables = { applicant: son, inputs };
    const other = { code: 'FORBIDDEN' };
    const made = await ask(proof, { variables, principal: citizen(son) });
    expect([made.code, made.calls > 1]).toEqual([undefined, true]);
    const { receipt } = (made.data as { proof: { receipt: { id: string; document: string } } }).proof;
    expect(receipt.document).toContain(`CITIZEN ${son.slice(0, 3)}***********${son.slice(-4)}`);
    expect(await ask(proof, { variables, principal: officer })).toMatchObject({ code: undefined });
    expect(await ask(proof, { variables, principal: citizen(ids.idNumber ?? '') })).toMatchObject(other);
    expect(await ask(proof, { variables, principal: { ...officer, matters: ['newborn'] } })).toMatchObject(other);
    expect(await ask(proof, { variables, principal: stranger })).toEqual({
      data: null,
      code: 'PURPOSE_REQUIRED',
      calls: 0,
    });

    const found =
      'query ($id: ID!, $applicant: String!) { receipt(id: $id, applicant: $applicant) { matterCode stillCurrent } }';
    const of = { variables: { id: receipt.id, applicant: son } };
    expect(await ask(found, { ...of, principal: citizen(son) })).toMatchObject({
      code: undefined,
      data: { receipt: { matterCode: 'after-death', stillCurrent: true } },
    });
    expect(await ask(found, { ...of, principal: officer })).toMatchObject({ code: undefined });
    expect(await ask(found, { ...of, principal: citizen(ids.idNumber ?? '') })).toMatchObject(other);
  });

  test('nobody needs to say who they are for what is public', async () => {
    const { uscc = '' } = persona('founder').ids;
    const query = 'query ($uscc: SocialCreditCode!) { enterprise(uscc: $uscc) { name status } }';
    expect(await ask(query, { variables: { uscc } })).toMatchObject({ code: undefined, calls: 1 });
  });
});
