import { describe, expect, test } from '@jest/globals';
import type { GatewayAnswer } from '../../../../subgraphs/affairs/proof/ask-gateway.ts';
import type { Representative } from '../../../../subgraphs/affairs/proof/proof-request.ts';
import { checkRepresentation } from '../../../../subgraphs/affairs/proof/representation.ts';
import { aMatter } from '../../../support/proof/a-matter.ts';
import { scriptedGateway } from '../../../support/proof/scripted-gateway.ts';

type Capacity = Representative['capacity'];
const operationNames: Readonly<Record<Capacity, string>> = {
  GUARDIAN: 'Guardian',
  SPOUSE: 'Spouse',
  HEIR: 'Heir',
  AGENT: 'Agent',
  LEGAL_REPRESENTATIVE: 'LegalRepresentative',
};
const ofPeople = aMatter({ representatives: ['GUARDIAN', 'SPOUSE', 'HEIR', 'AGENT'] });
const ofEnterprise = aMatter({
  representatives: ['LEGAL_REPRESENTATIVE', 'AGENT'],
  inputs: [{ name: 'applicant', type: 'SocialCreditCode!', label: '', title: '', isRequired: true }],
});
const living = { isAlive: true, isAdult: true };
/** What the registers answer where everything is in order. */
const inOrder: Readonly<Record<Capacity, Readonly<Record<string, object | null>>>> = {
  GUARDIAN: { applicant: { isAdult: false }, representative: { holds: true, ...living } },
  SPOUSE: { representative: { holds: true, ...living } },
  HEIR: { representative: { holds: true, ...living } },
  AGENT: { applicant: { holds: true }, representative: living },
  LEGAL_REPRESENTATIVE: {
    enterprise: { status: 'EXISTING', legalRepresentative: { idNumber: '2' } },
    representative: living,
  },
};
const capacities = Object.keys(inOrder) as Capacity[];

/** The reason why not, or null where they may act. */
async function check(capacity: Capacity, answer: Partial<GatewayAnswer>, given: Partial<Representative> = {}) {
  const { ask, asked } = scriptedGateway({ [operationNames[capacity]]: answer });
  const representative = {
    idNumber: '2',
    capacity,
    ...(capacity === 'AGENT' ? { powerOfAttorney: '(2026)1' } : {}),
    ...given,
  };
  const matter = capacity === 'LEGAL_REPRESENTATIVE' ? ofEnterprise : ofPeople;
  try {
    await checkRepresentation(ask, { matter, applicant: '1', representative }, {});
    return { refusal: null, asked };
  } catch (error) {
    return { refusal: error as Error & { extensions?: { code: string } }, asked };
  }
}

/** The reason, where the answer in order is changed at a place. */
async function reason(capacity: Capacity, changes: Readonly<Record<string, object | null>>) {
  const data = Object.fromEntries(
    Object.entries({ ...inOrder[capacity], ...changes }).map(([key, value]) => [
      key,
      value === null ? null : { ...inOrder[capacity][key], ...value },
    ]),
  );
  const { refusal } = await check(capacity, { data });
  if (refusal) expect(refusal.extensions?.code).toBe('REPRESENTATION_REFUSED');
  return refusal?.message ?? null;
}

describe.each(capacities)('%s', (capacity) => {
  test('acts where the registers hold them as that', async () => {
    const { refusal, asked } = await check(capacity, { data: inOrder[capacity] });
    expect([refusal, asked.length]).toEqual([null, 1]);
  });

  test('does not act where nobody has that number', async () =>
    expect(await reason(capacity, { representative: null })).toBe(
      'the population registry has no such representative',
    ));

  test.each([false, null])('does not act where they are recorded as living: %p', async (isAlive) =>
    expect(await reason(capacity, { representative: { isAlive } })).toMatch(/dead, missing or struck off/),
  );

  test.each([false, null])('does not act where they are of age: %p', async (isAdult) =>
    expect(await reason(capacity, { representative: { isAdult } })).toMatch(/not of age; expected 18/),
  );

  test('does not act on a guess: what could not be told is the error of the registry, not a refusal', async () => {
    for (const data of [null, inOrder[capacity]]) {
      const errors = [{ message: 'away', path: ['representative'], extensions: { code: 'REGISTRY_UNAVAILABLE' } }];
      const { refusal } = await check(capacity, { data, errors });
      expect(refusal).toMatchObject({ message: 'away', extensions: { code: 'REGISTRY_UNAVAILABLE' } });
    }
    const { refusal } = await check(capacity, { data: null });
    expect(refusal?.message).toBe('the gateway answered neither data nor errors');
  });
});

describe.each<[Capacity, string]>([
  ['GUARDIAN', 'representative'],
  ['SPOUSE', 'representative'],
  ['HEIR', 'representative'],
  ['AGENT', 'applicant'],
])('%s', (capacity, where) => {
  test.each([false, null])('does not act where the registers hold them as that: %p', async (holds) =>
    expect(await reason(capacity, { [where]: { holds } })).toMatch(
      /^the registers do not hold them as .*\p{Script=Han}/u,
    ),
  );
});

describe('a guardian', () => {
  test.each([true, null])('does not act for someone of age: %p', async (isAdult) =>
    expect(await reason('GUARDIAN', { applicant: { isAdult } })).toMatch(/not a minor/),
  );
  test('does not act for someone unknown', async () =>
    expect(await reason('GUARDIAN', { applicant: null })).toBe('the population registry has no such applicant'));
});

describe('an agent', () => {
  test.each([undefined, null])('needs the number of the power of attorney: %p', async (powerOfAttorney) => {
    const given = powerOfAttorney === undefined ? {} : { powerOfAttorney };
    const { ask, asked } = scriptedGateway({});
    const representative = { idNumber: '2', capacity: 'AGENT' as const, ...given };
    const acting = { matter: ofPeople, applicant: '1', representative };
    await expect(checkRepresentation(ask, acting, {})).rejects.toMatchObject({
      extensions: { code: 'BAD_USER_INPUT' },
    });
    expect(asked).toEqual([]);
  });
  test('is the only one who has one', async () => {
    const { refusal, asked } = await check('SPOUSE', {}, { powerOfAttorney: '(2026)1' });
    expect([refusal?.extensions?.code, asked]).toEqual(['BAD_USER_INPUT', []]);
  });
});

describe('a legal representative', () => {
  test.each(['REVOKED', 'CANCELLED', 'REVOKED_AND_CANCELLED'])(
    'of an enterprise that is %s does not act',
    async (status) =>
      expect(await reason('LEGAL_REPRESENTATIVE', { enterprise: { status } })).toBe(
        `the enterprise is ${status}; expected EXISTING (存续)`,
      ),
  );
  test.each([null, { idNumber: '3' }])('is whom the register holds, not %j', async (legalRepresentative) =>
    expect(await reason('LEGAL_REPRESENTATIVE', { enterprise: { legalRepresentative } })).toMatch(
      /does not hold them as the legal representative/,
    ),
  );
  test('does not act for an enterprise that nobody knows', async () =>
    expect(await reason('LEGAL_REPRESENTATIVE', { enterprise: null })).toMatch(/has no such enterprise/));
});

describe('what the matter says', () => {
  test.each<[string, Capacity, typeof ofPeople, RegExp]>([
    ['a capacity that it does not name', 'SPOUSE', aMatter({ representatives: ['HEIR'] }), /expected HEIR$/],
    ['anyone where it names nobody', 'SPOUSE', aMatter(), /expected nobody$/],
    ['a person’s agent for an enterprise', 'AGENT', ofEnterprise, /cannot act for this kind of applicant/],
    [
      'a legal representative for a person',
      'LEGAL_REPRESENTATIVE',
      aMatter({ representatives: ['LEGAL_REPRESENTATIVE'] }),
      /cannot act for this kind of applicant/,
    ],
  ])('refuses %s before anybody is asked', async (_title, capacity, matter, message) => {
    const { ask, asked } = scriptedGateway({});
    const acting = { matter, applicant: '1', representative: { idNumber: '2', capacity } };
    await expect(checkRepresentation(ask, acting, {})).rejects.toThrow(message);
    expect(asked).toEqual([]);
  });
});
