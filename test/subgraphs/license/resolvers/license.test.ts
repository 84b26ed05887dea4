import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { license } from '../../../../subgraphs/license/index.ts';
import { openTestRegistry, type TestRegistry } from '../../../support/registry.ts';
import { licenseRow, licenseTypeRow, typeCodes } from '../license-row.ts';

const person = '310101199003070019';
const enterprise = '91310000MA1AAAA11H';
const unit = '310115001002GB00123F00010023';
const editions = [1, 2, 4].map((edition) =>
  licenseRow({
    serial: 'A1',
    edition,
    holderCode: person,
    isCurrentEdition: edition === 4,
    status: edition === 4 ? 'VALID' : 'LAPSED',
    issuedOn: `202${edition}-01-01`,
  }),
);
const [first, second, fourth] = editions.map(({ identifier }) => identifier);
const full = licenseRow({
  serial: 'B1',
  issuer: '310101',
  holderCodeKind: 'SOCIAL_CREDIT_CODE',
  holderCode: enterprise,
  holderName: '某公司',
  validFrom: '2024-02-01',
  validTo: '2029-01-31',
  sealName: '某局电子印章',
  sealSigner: '某局',
  sealedAt: '2024-01-01T01:02:03Z',
  sealAlgorithm: 'SM2_SM3',
  fileDigest: '66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0',
  relatedUnitCode: unit,
  dataItems: '{"place":"某路1号"}',
});
const oldNumber = licenseRow({ serial: 'C1', holderCode: '310101900307001' });
const foreigner = licenseRow({ serial: 'D1', holderCodeKind: 'PASSPORT', holderCode: 'E00000000', holderName: 'DOE' });
const orphan = licenseRow({ serial: 'E1', typeCode: '11310000000000035N099', holderCode: person });

describe('a license in the license registry', () => {
  let registry: TestRegistry;
  beforeAll(async () => {
    registry = await openTestRegistry(license, {
      LicenseType: [licenseTypeRow({ code: typeCodes.business, dataItems: '[{"name":"place","label":"经营场所"}]' })],
      License: [...editions, full, oldNumber, foreigner, orphan],
    });
  });
  afterAll(() => registry.stop());

  const ask = async (identifier: string | undefined, fields: string) => {
    const { data, errors } = await registry.ask(`{ license(identifier: "${identifier}") { ${fields} } }`);
    expect(errors).toBeUndefined();
    return data?.license;
  };

  test('says what is printed on it, who sealed it, and what its identifier tells', async () => {
    const fields = `series edition isCurrentEdition typeCode type { name } number holderName holderCodeKind holderCode
      issuerCode hasAreaCodeIssuer issuedOn validFrom validTo status seal { name signer sealedAt algorithm } fileDigest
      dataItems { name label value } realEstateUnit { unitCode } source { registry version isSynthetic }`;
    expect(await ask(full.identifier, fields)).toEqual({
      series: `1.2.156.3005.2.${typeCodes.business}.310101.B1`,
      edition: 1,
      isCurrentEdition: true,
      typeCode: typeCodes.business,
      type: { name: '测试证照' },
      number: '沪B1',
      holderName: '某公司',
      holderCodeKind: 'SOCIAL_CREDIT_CODE',
      holderCode: enterprise,
      issuerCode: '310101',
      hasAreaCodeIssuer: true,
      issuedOn: '2024-01-01',
      validFrom: '2024-02-01',
      validTo: '2029-01-31',
      status: 'VALID',
      seal: { name: '某局电子印章', signer: '某局', sealedAt: '2024-01-01T01:02:03Z', algorithm: 'SM2_SM3' },
      fileDigest: full.fileDigest,
      dataItems: [{ name: 'place', label: '经营场所', value: '某路1号' }],
      realEstateUnit: { unitCode: unit },
      source: { registry: 'LICENSE', version: 1, isSynthetic: false },
    });
  });

  test('that was superseded is answered as it was, and names what replaced it', async () => {
    const fields =
      'identifier edition isCurrentEdition isValid(on: "2021-06-01") supersedes { identifier } supersededBy { identifier }';
    expect(await ask(first, fields)).toEqual({
      identifier: first,
      edition: 1,
      isCurrentEdition: false,
      isValid: false,
      supersedes: null,
      supersededBy: { identifier: second },
    });
  });

  test('finds its neighbours over an edition that the register lacks', async () => {
    expect(await ask(second, 'supersededBy { identifier }')).toEqual({ supersededBy: { identifier: fourth } });
    expect(await ask(fourth, 'supersedes { identifier } supersededBy { identifier }')).toEqual({
      supersedes: { identifier: second },
      supersededBy: null,
    });
  });

  test('shows its editions from the newest, itself among them', async () => {
    expect(await ask(first, 'editions { edition }')).toEqual({
      editions: [{ edition: 4 }, { edition: 2 }, { edition: 1 }],
    });
  });

  test('is valid on a day by its standing and its dates, and today where no day is given', async () => {
    expect(await ask(fourth, 'past: isValid(on: "2023-12-31") now: isValid')).toEqual({ past: false, now: true });
    expect(await ask(full.identifier, 'last: isValid(on: "2029-01-31") past: isValid(on: "2029-02-01")')).toEqual({
      last: true,
      past: false,
    });
  });

  test('printed with a first-generation number leads to the person, and shows the number as printed', async () => {
    expect(await ask(oldNumber.identifier, 'holderCode holder { ... on Person { idNumber } }')).toEqual({
      holderCode: '310101900307001',
      holder: { idNumber: person },
    });
  });

  test('leads to an enterprise, or to nobody but a name', async () => {
    const fields = 'holderName holder { __typename ... on Enterprise { uscc } }';
    expect(await ask(full.identifier, fields)).toEqual({
      holderName: '某公司',
      holder: { __typename: 'Enterprise', uscc: enterprise },
    });
    expect(await ask(foreigner.identifier, fields)).toEqual({ holderName: 'DOE', holder: null });
  });

  test('of a type that the catalogue lacks has its code and no type', async () => {
    expect(await ask(orphan.identifier, 'typeCode type { name } seal { name } realEstateUnit { unitCode }')).toEqual({
      typeCode: '11310000000000035N099',
      type: null,
      seal: null,
      realEstateUnit: null,
    });
  });

  test('that the register does not have is null without an error', async () => {
    expect(await ask(licenseRow({ serial: 'Z9', holderCode: person }).identifier, 'name')).toBeNull();
  });

  test('with a wrong check character is refused with the reason', async () => {
    const wrong = '1.2.156.3005.2.11310000000000035N001.1131000000000110XT.20240000000000001.001.A';
    const { data, errors } = await registry.ask(`{ license(identifier: "${wrong}") { name } }`);
    expect(data).toBeUndefined();
    expect(errors?.[0]).toMatchObject({
      message: expect.stringContaining('check character is Z, not A'),
      extensions: { code: 'INVALID_IDENTIFIER' },
    });
  });

  test('is answered in a batch in the order asked, null where there is none', async () => {
    const none = licenseRow({ serial: 'Z9', holderCode: person }).identifier;
    const { data } = await registry.ask(
      'query ($asked: [LicenseIdentifier!]!) { licensesByIdentifier(identifiers: $asked) { identifier } }',
      { asked: [fourth, none, first, fourth] },
    );
    expect(data?.licensesByIdentifier).toEqual([
      { identifier: fourth },
      null,
      { identifier: first },
      { identifier: fourth },
    ]);
  });

  test('is not answered in a batch of more than 100', async () => {
    const { data, errors } = await registry.ask(
      'query ($asked: [LicenseIdentifier!]!) { licensesByIdentifier(identifiers: $asked) { identifier } }',
      { asked: Array.from({ length: 101 }, () => first) },
    );
    expect(data).toEqual({ licensesByIdentifier: null });
    expect(errors?.[0]).toMatchObject({
      message: '"identifiers" has 101 keys; expected at most 100',
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });

  test('takes three statements with its type and its history, however many are asked for', async () => {
    const query = `query ($asked: [LicenseIdentifier!]!) { licensesByIdentifier(identifiers: $asked) {
      name type { name } dataItems { label } supersedes { edition } supersededBy { edition } editions { edition } } }`;
    const one = await registry.count(query, { asked: [first] });
    const many = await registry.count(query, { asked: [first, second, fourth, full.identifier, orphan.identifier] });
    expect(one.errors ?? many.errors).toBeUndefined();
    expect([one.statements, many.statements]).toEqual([3, 3]);
  });
});
