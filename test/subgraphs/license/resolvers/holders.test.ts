import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { license } from '../../../../subgraphs/license/index.ts';
import { openTestRegistry, type TestRegistry } from '../../../support/registry.ts';
import { licenseRow, licenseTypeRow, typeCodes } from '../license-row.ts';

const person = '310101199003070019';
const collector = '310104198511150028';
const enterprise = '91310000MA1AAAA11H';
const units = ['310115001002GB00123F00010023', '310115001002GB00123F00010024', '310115001002GB00123F00010025'];
const superseded = licenseRow({ serial: 'A1', holderCode: person, isCurrentEdition: false, issuedOn: '2020-01-01' });
const renewed = licenseRow({ serial: 'A1', edition: 2, holderCode: person, issuedOn: '2025-01-01' });
const firstGeneration = licenseRow({ serial: 'B1', holderCode: '310101900307001', issuedOn: '2003-01-01' });
const revoked = licenseRow({
  serial: 'C1',
  typeCode: typeCodes.mortgageProof,
  holderCode: person,
  status: 'REVOKED',
  issuedOn: '2015-01-01',
});
const sameDay = Array.from({ length: 25 }, (_, index) =>
  licenseRow({ serial: `D${String(index).padStart(2, '0')}`, holderCode: collector, issuedOn: '2019-05-05' }),
);
const certificate = (serial: string, unit: string | undefined, given: object = {}) =>
  licenseRow({ serial, typeCode: typeCodes.ownership, holderCode: person, relatedUnitCode: unit, ...given });
const certificates = [
  certificate('U1', units[0], { isCurrentEdition: false, issuedOn: '2010-01-01' }),
  certificate('U1', units[0], { edition: 2, issuedOn: '2012-01-01' }),
  certificate('U2', units[0], { status: 'CANCELLED', issuedOn: '2020-01-01' }),
  certificate('U3', units[0], { validTo: '2021-12-31', issuedOn: '2021-01-01' }),
  certificate('U4', units[0], { typeCode: typeCodes.mortgageProof, issuedOn: '2022-01-01' }),
  certificate('U5', units[1], { status: 'CANCELLED' }),
].map((row) => ({ ...row, holderKey: null }));
const own = licenseRow({ serial: 'E1', holderCodeKind: 'SOCIAL_CREDIT_CODE', holderCode: enterprise });

const entity = 'query ($keys: [_Any!]!) { _entities(representations: $keys)';

describe('the licenses of a holder', () => {
  let registry: TestRegistry;
  beforeAll(async () => {
    registry = await openTestRegistry(license, {
      LicenseType: [
        licenseTypeRow({ code: typeCodes.business }),
        licenseTypeRow({ code: typeCodes.ownership, certifiesOwnership: true }),
        licenseTypeRow({ code: typeCodes.mortgageProof }),
      ],
      License: [superseded, renewed, firstGeneration, revoked, ...sameDay, ...certificates, own],
    });
  });
  afterAll(() => registry.stop());

  const licensesOf = (idNumber: string, asked: string, fields = 'nodes { identifier } totalCount') =>
    registry.ask(`${entity} { ... on Person { licenses${asked} { ${fields} } } } }`, {
      keys: [{ __typename: 'Person', idNumber }],
    });
  const found = async (asked: string) => {
    const { data } = await licensesOf(person, asked);
    const { licenses } = (data as { _entities: [{ licenses: CountedLicenses }] })._entities[0];
    expect(licenses.totalCount).toBe(licenses.nodes.length);
    return licenses.nodes.map(({ identifier }) => identifier);
  };

  test('are the current editions, newest first, those under an old 15-digit number included', async () => {
    expect(await found('')).toEqual([renewed, revoked, firstGeneration].map(({ identifier }) => identifier));
  });

  test('show what was superseded only where that is asked for', async () => {
    const all = [renewed, superseded, revoked, firstGeneration].map(({ identifier }) => identifier);
    expect(await found('(currentOnly: false)')).toEqual(all);
    const { errors } = await licensesOf(person, '(currentOnly: null)');
    expect(errors?.[0]?.extensions?.code).toBe('GRAPHQL_VALIDATION_FAILED');
  });

  test('can be those of one type, of one standing, or both', async () => {
    expect(await found(`(type: "${typeCodes.mortgageProof}")`)).toEqual([revoked.identifier]);
    expect(await found('(status: REVOKED)')).toEqual([revoked.identifier]);
    expect(await found(`(type: "${typeCodes.business}", status: REVOKED)`)).toEqual([]);
  });

  test.each([
    ['', '0 characters'],
    ['营业执照', '4 characters'],
    ['11310000000000035A001', 'check digit (place 18) is N, not A'],
  ])('of the type "%s" are refused rather than none', async (type, reason) => {
    const { data, errors } = await licensesOf(person, `(type: "${type}")`);
    expect(data).toEqual({ _entities: [{ licenses: null }] });
    expect(errors?.[0]).toMatchObject({
      message: expect.stringContaining(reason),
      extensions: { code: 'INVALID_IDENTIFIER' },
    });
  });

  test('of someone without any are an empty list, not null', async () => {
    expect(await licensesOf('31010719991001000X', '', 'nodes { identifier } edges { cursor } totalCount')).toEqual({
      data: { _entities: [{ licenses: { nodes: [], edges: [], totalCount: 0 } }] },
    });
  });

  test('issued on one day page without a gap or a repeat', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const argument: string = after === null ? '(first: 10)' : `(first: 10, after: "${after}")`;
      const { data } = await licensesOf(collector, argument, 'nodes { identifier } pageInfo { hasNextPage endCursor }');
      const { licenses } = (data as { _entities: [{ licenses: LicensePage }] })._entities[0];
      seen.push(...licenses.nodes.map(({ identifier }) => identifier));
      after = licenses.pageInfo.hasNextPage ? licenses.pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen).toEqual(sameDay.map(({ identifier }) => identifier).reverse());
  });

  test.each([0, -1, 1_000_000])('first: %i is refused with the range', async (first) => {
    const { data, errors } = await licensesOf(person, `(first: ${first})`);
    expect(data).toEqual({ _entities: [{ licenses: null }] });
    expect(errors?.[0]).toMatchObject({
      message: `"first" is ${first}; expected 1 to 100`,
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });

  test.each(['nonsense', Buffer.from('["one"]').toString('base64url')])(
    'the foreign cursor %s is refused',
    async (after) => {
      const { errors } = await licensesOf(person, `(after: "${after}")`);
      expect(errors?.[0]).toMatchObject({
        message: expect.stringContaining('"after" is not a cursor of this list'),
        extensions: { code: 'BAD_USER_INPUT' },
      });
    },
  );

  test('of an enterprise are found by its social credit code, and a code is never taken for the other kind of holder', async () => {
    const { data } = await registry.ask(
      `${entity} { ... on Enterprise { licenses { nodes { identifier holder { ... on Enterprise { uscc } } } } }
         ... on Person { licenses { totalCount } } } }`,
      {
        keys: [
          { __typename: 'Enterprise', uscc: enterprise },
          { __typename: 'Enterprise', uscc: person },
          { __typename: 'Person', idNumber: enterprise },
        ],
      },
    );
    expect(data?._entities).toEqual([
      { licenses: { nodes: [{ identifier: own.identifier, holder: { uscc: enterprise } }] } },
      { licenses: { nodes: [] } },
      { licenses: { totalCount: 0 } },
    ]);
  });

  test('include a unit’s certificate of ownership: current, standing, in its term; else null without an error', async () => {
    const answer = await registry.ask(`${entity} { ... on RealEstateUnit { certificate { identifier } } } }`, {
      keys: units.map((unitCode) => ({ __typename: 'RealEstateUnit', unitCode })),
    });
    expect(answer).toEqual({
      data: {
        _entities: [
          { certificate: { identifier: certificates[1]?.identifier } },
          { certificate: null },
          { certificate: null },
        ],
      },
    });
  });

  test('are resolved by key for other registries, in the order asked', async () => {
    const { data } = await registry.ask(
      `${entity} { ... on License { number } ... on LicenseType { name } ... on Person { licenses { totalCount } } } }`,
      {
        keys: [
          { __typename: 'LicenseType', code: typeCodes.business },
          { __typename: 'License', identifier: renewed.identifier },
          { __typename: 'License', identifier: licenseRow({ serial: 'Z9', holderCode: person }).identifier },
          { __typename: 'Person', idNumber: person },
        ],
      },
    );
    expect(data?._entities).toEqual([{ name: '测试证照' }, { number: '沪A1' }, null, { licenses: { totalCount: 3 } }]);
  });

  test('take the same number of statements for one holder and for many', async () => {
    const query = `${entity} { __typename ... on Person { licenses { totalCount nodes { type { name } editions { edition } } } }
      ... on Enterprise { licenses { totalCount nodes { type { name } editions { edition } } } }
      ... on RealEstateUnit { certificate { type { name } editions { edition } } } } }`;
    const persons = [person, collector, '31010719991001000X'].map((idNumber) => ({ __typename: 'Person', idNumber }));
    const one = await registry.count(query, { keys: persons.slice(0, 1) });
    const three = await registry.count(query, { keys: persons });
    expect(one.errors ?? three.errors).toBeUndefined();
    expect([one.statements, three.statements]).toEqual([4, 4]);
  });
});

interface CountedLicenses {
  readonly nodes: readonly { readonly identifier: string }[];
  readonly totalCount: number;
}

interface LicensePage {
  readonly nodes: readonly { readonly identifier: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}
