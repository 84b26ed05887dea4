import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Source } from '../../../gateway/source/source.ts';
import { SourceFailure } from '../../../gateway/source/source-failure.ts';
import { persona } from '../../../seed/personas/personas.ts';
import { type AffairsCity, openAffairsCity } from '../../support/affairs-city.ts';

const query = `query ($matter: String!, $applicant: String!, $inputs: [ProofInput!]!, $bring: [String!]!, $on: Date,
  $preview: Boolean!, $isRequested: Boolean!, $representative: RepresentativeInput) {
  proof(matter: $matter, applicant: $applicant, inputs: $inputs, bring: $bring, on: $on, preview: $preview,
    isRequested: $isRequested, representative: $representative) {
    isPreview recipient papersBefore papersLeft papersUnknown requestRecordedAt sharing { registry field materials }
    materials { material { name } evidence { __typename ... on MustSubmit { reason } ... on Unavailable { registries }
      ... on ReusedEvidence { from receiptId } } }
    receipt { id matterCode stillCurrent }
  }
}`;

interface Proof {
  readonly isPreview: boolean;
  readonly papersBefore: number;
  readonly requestRecordedAt: string | null;
  readonly sharing: readonly { readonly materials: readonly string[] }[];
  readonly materials: readonly {
    readonly material: { readonly name: string };
    readonly evidence: { readonly __typename: string; readonly [field: string]: unknown };
  }[];
  readonly receipt: { readonly id: string; readonly stillCurrent: boolean | null } | null;
}

let town: AffairsCity;
/** Registries that do not answer, and calls of all of them so far. */
const down = new Set<string>();
let calls = 0;
const between = (source: Source): Source => ({
  ...source,
  send: async (...call) => {
    calls += 1;
    if (down.has(source.name)) throw new SourceFailure('REGISTRY_UNAVAILABLE', 'down by test');
    return source.send(...call);
  },
});
beforeAll(async () => {
  town = await openAffairsCity({ between });
}, 60_000);
afterAll(() => town.stop());

async function prove(variables: Record<string, unknown>) {
  const presets = { inputs: [], bring: [], preview: false, isRequested: false };
  const { data, errors = [] } = await town.gateway.ask(query, { ...presets, ...variables });
  return { proof: (data?.proof ?? null) as Proof | null, errors, code: errors[0]?.extensions?.code };
}
const kept = async () => town.affairs.database.orm.em.fork().count('ReceiptRecord' as never);

const deceased = persona('deceased-owner').ids;
const afterDeath = {
  matter: 'after-death',
  applicant: deceased.others?.son,
  inputs: [
    { name: 'deceased', value: deceased.idNumber },
    { name: 'name', value: '秦学文' },
  ],
};

describe('a preview', () => {
  test('says what would be shared with whom, asks no registry, and keeps nothing', async () => {
    const before = [calls, await kept()];
    const { proof, errors } = await prove({ ...afterDeath, preview: true });
    expect([errors, calls, await kept()]).toEqual([[], ...before]);
    expect(proof).toMatchObject({ isPreview: true, recipient: '市民政局', materials: [], receipt: null });
    expect(proof?.papersBefore).toBeGreaterThan(5);
    expect(proof?.sharing.length).toBeGreaterThan(5);
  });

  test('demands no request, and leaves out what the applicant would bring', async () => {
    const account = { matter: 'housing-fund-withdrawal', applicant: deceased.others?.son, preview: true };
    const inputs = [
      { name: 'name', value: '张伟' },
      { name: 'account', value: '99003100000000000' },
    ];
    const { proof } = await prove({ ...account, inputs });
    expect(proof?.sharing.some(({ materials }) => materials.includes('居民身份证'))).toBe(true);
    const { proof: other } = await prove({ ...account, inputs, bring: ['居民身份证'] });
    expect(other?.sharing.some(({ materials }) => materials.join() === '居民身份证')).toBe(false);
  });

  test('refuses a number that does not check all the same', async () => {
    expect(await prove({ ...afterDeath, applicant: '310102198012129556', preview: true })).toMatchObject({
      proof: null,
      code: 'INVALID_IDENTIFIER',
    });
  });
});

describe('what is refused before any registry is asked', () => {
  test.each<[string, Record<string, unknown>, string, RegExp]>([
    [
      'an unknown matter',
      { matter: 'no-matter' },
      'BAD_USER_INPUT',
      /no matter "no-matter" is in force on .*after-death/,
    ],
    ['a matter called __proto__', { matter: '__proto__' }, 'BAD_USER_INPUT', /no matter "__proto__"/],
    ['a day before the matter', { on: '1999-01-01' }, 'BAD_USER_INPUT', /in force on 1999-01-01/],
    ['a paper that it does not ask for', { bring: ['其他材料'] }, 'BAD_USER_INPUT', /asks for no paper "其他材料"/],
    ['a paper called constructor', { bring: ['constructor'] }, 'BAD_USER_INPUT', /asks for no paper/],
    ['an input that is missing', { inputs: [] }, 'BAD_USER_INPUT', /"deceased" .* is missing/],
    [
      'an enterprise where a person is expected',
      { applicant: '91310101MB000F01XU' },
      'INVALID_IDENTIFIER',
      /^CitizenId/,
    ],
    [
      'a representative whose number does not check',
      { representative: { idNumber: '1', capacity: 'AGENT', powerOfAttorney: '1' } },
      'INVALID_IDENTIFIER',
      /^CitizenId/,
    ],
    [
      'a capacity that the matter does not name',
      { representative: { idNumber: deceased.others?.widow, capacity: 'HEIR' } },
      'REPRESENTATION_REFUSED',
      /expected AGENT$/,
    ],
  ])('%s', async (_title, changes, code, message) => {
    const before = [calls, await kept()];
    const answer = await prove({ ...afterDeath, ...changes });
    expect(answer).toMatchObject({ proof: null, code, errors: [{ message: expect.stringMatching(message) }] });
    expect([calls, await kept()]).toEqual(before);
  });

  test('a matter that rests on a request which was not made', async () => {
    const before = calls;
    const inputs = [
      { name: 'name', value: '张伟' },
      { name: 'account', value: '99003100000000000' },
    ];
    const account = { matter: 'housing-fund-withdrawal', applicant: deceased.others?.son, inputs };
    expect(await prove(account)).toMatchObject({ proof: null, code: 'REQUEST_REQUIRED' });
    expect(calls).toBe(before);
    const { proof } = await prove({ ...account, isRequested: true });
    expect(Date.parse(proof?.requestRecordedAt ?? '')).toBeGreaterThan(Date.now() - 60_000);
    const row = await town.affairs.database.orm.em
      .fork()
      .findOne('ReceiptRecord' as never, { id: proof?.receipt?.id } as never);
    const { requestRecordedAt } = row as unknown as { requestRecordedAt: string };
    expect(requestRecordedAt.slice(0, 19)).toBe(proof?.requestRecordedAt?.slice(0, 19));
  });

  test('a request of someone who is then refused: it was made all the same', async () => {
    const requests = async () =>
      town.affairs.database.orm.em.fork().find('ApplicantRequest' as never, { applicant: deceased.idNumber } as never);
    expect(await requests()).toEqual([]);
    const inputs = [
      { name: 'name', value: '张伟' },
      { name: 'account', value: '99003100000000000' },
    ];
    const request = { matter: 'housing-fund-withdrawal', applicant: deceased.idNumber, inputs, isRequested: true };
    expect(await prove(request)).toMatchObject({ code: 'APPLICANT_REFUSED' });
    expect(await requests()).toMatchObject([{ matterCode: 'housing-fund-withdrawal', basis: 'APPLICANT_REQUEST' }]);
  });

  test('not a matter that rests on a duty, though a request was made', async () => {
    const { proof } = await prove({ ...afterDeath, isRequested: true });
    expect(proof).toMatchObject({ requestRecordedAt: null });
  });
});

describe('an applicant', () => {
  test('who has died is refused', async () => {
    const dead = { ...afterDeath, applicant: deceased.idNumber };
    expect(await prove(dead)).toMatchObject({ proof: null, code: 'APPLICANT_REFUSED' });
  });

  test.each([
    ['310105195807079622', '310105580707962'],
    ['31010719860915961X', '31010719860915961x'],
  ])('%s is found under %s, and the other way round', async (usual, other) => {
    const find = async (id: string, applicant: string) => {
      const text = 'query ($id: ID!, $applicant: String!) { receipt(id: $id, applicant: $applicant) { id } }';
      return (await town.gateway.ask(text, { id, applicant })).data?.receipt;
    };
    for (const applicant of [usual, other]) {
      const { proof } = await prove({ ...afterDeath, applicant });
      const id = proof?.receipt?.id ?? '';
      expect([await find(id, usual), await find(id, other)]).toEqual([{ id }, { id }]);
      expect(await find(id, deceased.others?.son ?? '')).toBeNull();
    }
  });
});

describe('papers that the applicant brings', () => {
  test('are the applicant’s choice, and every other paper is as it was', async () => {
    const { proof: whole } = await prove(afterDeath);
    const listed = town.matters.at('after-death', '2026-11-01')?.materials ?? [];
    const guards = new Set(listed.flatMap(({ guards: isOne, name }) => (isOne ? [name] : [])));
    expect(guards.size).toBeGreaterThan(0);
    for (const { material, evidence } of whole?.materials ?? []) {
      const { proof } = await prove({ ...afterDeath, bring: [material.name] });
      const [own] = proof?.materials.filter((one) => one.material.name === material.name) ?? [];
      const expected = evidence.reason && evidence.reason !== 'NOT_ON_RECORD' ? evidence.reason : 'APPLICANT_CHOICE';
      expect(own?.evidence).toMatchObject({ __typename: 'MustSubmit', reason: expected });
      const others = (materials: Proof['materials'] = []) =>
        materials.filter((one) => one.material.name !== material.name);
      const isGuard = guards.has(material.name);
      // On paper nobody can compare it now: what it guards stays closed.
      for (const one of isGuard ? others(proof?.materials) : [])
        expect(['Refused', 'MustSubmit', 'ReusedEvidence', 'VerifiedEvidence']).toContain(one.evidence.__typename);
      if (!isGuard) expect(others(proof?.materials)).toEqual(others(whole?.materials));
      expect(proof?.receipt?.stillCurrent).toBe(true);
    }
  }, 30_000);

  test('all of them leave no registry to ask for a paper', async () => {
    const names = town.matters.at('after-death', '2026-11-01')?.materials.map(({ name }) => name);
    const { proof, errors } = await prove({ ...afterDeath, bring: names });
    expect(errors).toEqual([]);
    expect(new Set(proof?.materials.map(({ evidence }) => evidence.__typename))).toEqual(new Set(['MustSubmit']));
  });
});

describe('a registry that is down', () => {
  test.each(['population', 'enterprise', 'spatial', 'license'])(
    '%s: its papers are unavailable, none becomes a paper to submit, and nothing is still current on a guess',
    async (name) => {
      const { proof: whole } = await prove(afterDeath);
      down.add(name);
      const { proof } = await prove(afterDeath);
      down.delete(name);
      for (const [index, { evidence }] of (proof?.materials ?? []).entries()) {
        const before = whole?.materials[index]?.evidence;
        if (evidence.__typename !== 'Unavailable') expect(evidence).toEqual(before);
      }
      const unavailable = proof?.materials.filter(({ evidence }) => evidence.__typename === 'Unavailable') ?? [];
      expect(proof?.receipt?.stillCurrent).toBe(unavailable.length > 0 ? null : true);
      const matter = town.matters.at('after-death', '2026-11-01');
      const served = (paper: string) =>
        matter?.materials.some(
          (one) => one.name === paper && one.replacements.some(({ registry }) => registry === name),
        );
      for (const { material } of proof?.materials ?? []) {
        const isDown = unavailable.some((one) => one.material.name === material.name);
        if (served(material.name)) expect([material.name, isDown]).toEqual([material.name, true]);
      }
    },
  );

  test('lets no one act for another', async () => {
    const child = { matter: 'residence-permit', applicant: persona('newborns-parents').ids.others?.child };
    const representative = { idNumber: persona('newborns-parents').ids.idNumber, capacity: 'GUARDIAN' };
    const { materials = [], inputs = [] } = town.matters.at('residence-permit', '2026-11-01') ?? {};
    expect(materials.length).toBeGreaterThan(0);
    const needed = inputs.filter(({ isRequired, name }) => isRequired && name !== 'applicant');
    const filled = needed.map(({ name, type }) => {
      if (type.startsWith('[')) return { name, values: [] };
      return { name, value: type.startsWith('Boolean') ? 'false' : '1' };
    });
    down.add('population');
    const answer = await prove({ ...child, inputs: filled, representative });
    down.delete('population');
    expect(answer).toMatchObject({ proof: null, code: 'REGISTRY_UNAVAILABLE' });
  });
});

describe('a matter that reuses another', () => {
  const owner = persona('founder').ids;
  const inputOf = (type: string, name: string) => {
    if (type.startsWith('[')) return { name, values: [owner.idNumber] };
    if (type.startsWith('CitizenId')) return { name, value: owner.idNumber };
    if (type.startsWith('RealEstateUnitCode')) return { name, value: deceased.unitCode };
    return { name, value: '1' };
  };
  const filled = (code: string) => {
    const matter = town.matters.at(code, '2026-11-01');
    const needed = matter?.inputs.filter(({ isRequired, name }) => isRequired && name !== matter.applicant) ?? [];
    return { matter: code, inputs: needed.map(({ type, name }) => inputOf(type, name)), applicant: owner.uscc };
  };
  const license = (proof: Proof | null) =>
    proof?.materials.find(({ material }) => material.name === '食品经营许可证')?.evidence;
  test('takes no step that failed for an earlier one, nor one that has expired', async () => {
    const reused = async () => license((await prove(filled('restaurant-start'))).proof);
    expect(await reused()).toMatchObject({ reason: 'NOT_ON_RECORD' });
    const { proof } = await prove(filled('food-license'));
    expect(await reused()).toMatchObject({ reason: 'NOT_ON_RECORD' });
    const change = (changes: object) =>
      town.affairs.database.orm.em
        .fork()
        .nativeUpdate('ReceiptRecord' as never, { id: proof?.receipt?.id } as never, changes as never);
    await change({ isSound: true });
    expect(await reused()).toMatchObject({ from: 'food-license', receiptId: proof?.receipt?.id });
    await change({ expiresAt: '2026-01-01T00:00:00.000Z' });
    expect(await reused()).toMatchObject({ reason: 'NOT_ON_RECORD' });
  });
});
