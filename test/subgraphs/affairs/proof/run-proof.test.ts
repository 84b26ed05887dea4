import { describe, expect, test } from '@jest/globals';
import type { GatewayAnswer } from '../../../../subgraphs/affairs/proof/ask-gateway.ts';
import { type Running, runProof } from '../../../../subgraphs/affairs/proof/run-proof.ts';
import { aMaterial } from '../../../support/proof/a-material.ts';
import { aMatter } from '../../../support/proof/a-matter.ts';
import { aReplacement } from '../../../support/proof/a-replacement.ts';
import { scriptedGateway } from '../../../support/proof/scripted-gateway.ts';

const alive = { isDead: false, isMissing: false, isDisputed: false, isUnderInvestigation: false };
const married = { data: { standing: alive, person: { marriage: { number: '1' } } } };
const running = (changes: Partial<Running> = {}): Running => ({
  matter: aMatter(),
  variables: { applicant: '1' },
  bring: new Set(),
  earlier: new Map(),
  ...changes,
});
const gateway = (own: Partial<GatewayAnswer> = married) => scriptedGateway({ TestMatter: own });
const waysOf = async (own: Partial<GatewayAnswer>, changes: Partial<Running> = {}) => {
  const { materials } = await runProof(gateway(own), running(changes), {});
  return materials.map(({ material, evidence }) => [material.name, evidence.__typename]);
};

describe('a run of a matter’s operation', () => {
  test('asks once, for the standing too, as the caller and for the matter', async () => {
    const { ask, asked } = gateway();
    const caller = { authorization: 'Bearer of the client', traceparent: '00-1-2-01' };
    const { materials, at } = await runProof({ ask }, running(), caller);
    expect(materials.map(({ evidence }) => evidence.__typename)).toEqual(['SharedEvidence']);
    expect(asked.map(({ question }) => question.operation.name)).toEqual(['TestMatter']);
    for (const one of asked) expect(one).toMatchObject({ caller, question: { purpose: 'test-matter' } });
    expect(new Date(at).toISOString()).toBe(at);
  });

  test('hands on what the gateway refused as a whole', async () => {
    const errors = [{ message: 'CitizenId: no', extensions: { code: 'INVALID_IDENTIFIER' } }];
    await expect(runProof(gateway({ errors }), running(), {})).rejects.toMatchObject({
      extensions: { code: 'INVALID_IDENTIFIER' },
    });
    await expect(runProof(gateway({ errors: [{ message: 'odd' }] }), running(), {})).rejects.toThrow('odd');
  });

  test('concludes nothing from an answer that says nothing', async () => {
    await expect(runProof(gateway({ data: null }), running(), {})).rejects.toThrow(/neither data nor errors/);
  });

  test('makes the papers unavailable where null has risen to the root', async () => {
    const errors = [{ message: 'down', path: ['person', 'marriage'], extensions: { registry: 'population' } }];
    expect(await waysOf({ data: null, errors })).toEqual([['结婚证', 'Unavailable']]);
  });

  test('refuses a dead applicant whatever else the answer says', async () => {
    const dead = { data: { ...married.data, standing: { ...alive, isDead: true } } };
    await expect(runProof(gateway(dead), running(), {})).rejects.toMatchObject({
      extensions: { code: 'APPLICANT_REFUSED' },
    });
  });

  test('takes nobody for dead because their registry is down', async () => {
    const down = {
      errors: [
        { message: 'down', path: ['person'] },
        { message: 'down', path: ['standing'] },
      ],
      data: { person: null, standing: null },
    };
    const { materials } = await runProof(gateway(down), running(), {});
    expect(materials.map(({ evidence }) => evidence.__typename)).toEqual(['Unavailable']);
  });

  test('says nothing of papers that are not asked for, and reuses nothing from them', async () => {
    const materials = [
      aMaterial({ when: 'isMarried' }),
      aMaterial({ name: '复用', way: 'REUSED', reuses: '结婚证', replacements: [] }),
    ];
    const matter = aMatter({ materials });
    const yes = { matter, variables: { isMarried: true } };
    expect(await waysOf(married, yes)).toEqual([
      ['结婚证', 'SharedEvidence'],
      ['复用', 'ReusedEvidence'],
    ]);
    for (const isMarried of [false, 'true', undefined]) {
      expect(await waysOf(married, { matter, variables: { isMarried } })).toEqual([['复用', 'MustSubmit']]);
    }
  });

  test('does not ask for what the applicant brings', async () => {
    const { ask, asked } = gateway({ data: { __typename: 'Query' } });
    const { materials } = await runProof({ ask }, running({ bring: new Set(['结婚证']) }), {});
    expect(materials.map(({ evidence }) => evidence)).toMatchObject([{ reason: 'APPLICANT_CHOICE' }]);
    const own = asked.find(({ question }) => question.operation.name === 'TestMatter');
    expect(own?.question.operation.text).not.toContain('marriage');
  });
});
const identity = aMaterial({
  name: '身份证',
  way: 'VERIFIED',
  guards: true,
  replacements: [aReplacement({ path: ['person', 'matches'], expect: 'TRUE', field: 'matches', lines: [] })],
});
const guarded = aMatter({
  materials: [identity, aMaterial(), aMaterial({ name: '申请表', way: 'FORM', replacements: [] })],
  operation: {
    name: 'TestMatter',
    text: 'query TestMatter($applicant: CitizenId!) { person(idNumber: $applicant) { matches(name: "a") marriage { number } } }',
  },
});

describe('a run whose papers are guarded', () => {
  const match = (matches: boolean | null) => ({ data: { person: { matches, marriage: { number: '1' } } } });
  const textsOf = async (own: Partial<GatewayAnswer>, changes: Partial<Running> = {}) => {
    const { ask, asked } = gateway(own);
    const { materials, operation } = await runProof({ ask }, running({ matter: guarded, ...changes }), {});
    const texts = asked.flatMap(({ question: { operation: one } }) => (one.name === 'TestMatter' ? [one.text] : []));
    return { ways: materials.map(({ evidence }) => evidence.__typename), texts, operation };
  };

  test('asks what guards first, and the rest only after a match', async () => {
    const { ways, texts, operation } = await textsOf(match(true));
    expect(ways).toEqual(['VerifiedEvidence', 'SharedEvidence', 'Form']);
    expect(texts.map((text) => [text.includes('matches'), text.includes('marriage')])).toEqual([
      [true, false],
      [false, true],
    ]);
    expect(operation.text).toBe(texts.join('\n'));
  });

  test('looks nothing else up after a mismatch, and says why', async () => {
    const { ways, texts, operation } = await textsOf(match(false));
    expect(ways).toEqual(['VerifiedEvidence', 'Refused', 'Form']);
    expect(texts).toHaveLength(1);
    expect(operation.text).toBe(texts[0]);
    expect(texts[0]).not.toContain('marriage');
  });

  test('looks nothing else up for someone whom the register does not have, or who would bring the guarding paper', async () => {
    expect((await textsOf({ data: { person: null } })).ways).toEqual(['MustSubmit', 'Refused', 'Form']);
    const { ways, texts } = await textsOf(match(true), { bring: new Set(['身份证']) });
    expect(ways).toEqual(['MustSubmit', 'Refused', 'Form']);
    expect(texts.join()).not.toContain('matches');
  });

  test('closes nothing where it could not be told: a registry that is down costs its own papers', async () => {
    const errors = [{ message: 'down', path: ['person', 'matches'], extensions: { registry: 'population' } }];
    const { ways } = await textsOf({ ...match(null), errors });
    expect(ways).toEqual(['Unavailable', 'SharedEvidence', 'Form']);
  });
});
