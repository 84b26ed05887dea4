import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { license } from '../../../../subgraphs/license/index.ts';
import { openTestRegistry, type TestRegistry } from '../../../support/registry.ts';
import { licenseRow, licenseTypeRow, typeCodes } from '../license-row.ts';

const [person, nobody, enterprise] = ['310101199003070019', '31010719991001000X', '91310000MA1AAAA11H'];
const superseded = { holderCode: person, isCurrentEdition: false, issuedOn: '2020-01-01' };
const keys = [
  { __typename: 'Person', idNumber: person },
  { __typename: 'Person', idNumber: nobody },
  { __typename: 'Enterprise', uscc: enterprise },
];

describe('the verification of a license', () => {
  let registry: TestRegistry;
  beforeAll(async () => {
    registry = await openTestRegistry(license, {
      LicenseType: [licenseTypeRow({ code: typeCodes.business }), licenseTypeRow({ code: typeCodes.ownership })],
      License: [
        licenseRow({ serial: 'A1', ...superseded }),
        licenseRow({
          serial: 'A1',
          edition: 2,
          holderCode: person,
          issuedOn: '2025-01-01',
          validTo: '2025-12-31',
          dataItems: '{"scope":"零售"}',
        }),
        licenseRow({ serial: 'O1', typeCode: typeCodes.ownership, holderCode: '310101900307001' }),
        licenseRow({ serial: 'E1', holderCodeKind: 'SOCIAL_CREDIT_CODE', holderCode: enterprise }),
      ],
    });
  });
  afterAll(() => registry.stop());
  const ask = (fields: string) =>
    registry.count(
      `query ($keys: [_Any!]!) { _entities(representations: $keys) { ... on Person { ${fields} } ... on Enterprise { ${fields} } } }`,
      { keys },
    );

  test('says yes or no for each holder, and shows nothing else', async () => {
    const business = `type: "${typeCodes.business}"`;
    const { data, errors, statements } = await ask(
      `inTerm: holdsLicense(${business}, on: "2025-06-01") number: holdsLicense(${business}, number: " 沪A1 ", on: "2025-06-01")
       other: holdsLicense(${business}, number: "沪A2", on: "2025-06-01") later: holdsLicense(${business}, on: "2026-06-01")
       earlier: holdsLicense(${business}, on: "2020-06-01") old: holdsLicense(type: "${typeCodes.ownership}")`,
    );
    expect(errors).toBeUndefined();
    const no = { inTerm: false, number: false, other: false, later: false, earlier: false, old: false };
    expect(data?._entities).toEqual([
      { ...no, inTerm: true, number: true, old: true },
      no,
      { ...no, inTerm: true, later: true },
    ]);
    // One that reads the types, and one for each claim about persons and about enterprises.
    expect(statements).toBe(13);
  });

  test.each([
    ['type: "营业执照"', 'INVALID_IDENTIFIER', '4 characters'],
    [`type: "${typeCodes.mortgageProof}"`, 'BAD_USER_INPUT', 'which the catalogue does not have'],
    [`type: "${typeCodes.business}", number: " "`, 'BAD_USER_INPUT', '"number" has 0 characters; expected 1 to 100'],
  ])('of %s is refused rather than denied', async (claim, code, reason) => {
    const { data, errors } = await ask(`holdsLicense(${claim})`);
    expect(data?._entities).toEqual(keys.map(() => ({ holdsLicense: null })));
    expect(errors?.[0]).toMatchObject({ message: expect.stringContaining(reason), extensions: { code } });
  });

  test('of a data item compares its value, and shows no other', async () => {
    const claim = `type: "${typeCodes.business}", on: "2025-06-01"`;
    const { data, errors } = await ask(
      `right: holdsLicense(${claim}, item: { name: "scope", value: "零售" }) wrong: holdsLicense(${claim}, item: { name: "scope", value: "批发" })
       absent: holdsLicense(${claim}, item: { name: "agentCode", value: "零售" })`,
    );
    expect(errors).toBeUndefined();
    expect(data?._entities).toMatchObject([{ right: true, wrong: false, absent: false }, {}, {}]);
    const refused = await ask(`holdsLicense(${claim}, item: { name: "x\\" or 1", value: "" })`);
    expect(refused.errors?.[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
  });

  test('of a type alone asks nothing about a number that is null', async () => {
    const { data } = await ask(`holdsLicense(type: "${typeCodes.business}", number: null, on: null)`);
    expect(data?._entities).toEqual([false, false, true].map((holdsLicense) => ({ holdsLicense })));
  });
});
