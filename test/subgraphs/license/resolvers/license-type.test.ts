import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { license } from '../../../../subgraphs/license/index.ts';
import { openTestRegistry, type TestRegistry } from '../../../support/registry.ts';
import { licenseTypeRow, typeCodes } from '../license-row.ts';

const kinds = ['ENTERPRISE', 'PERSON', 'PERSON'];
const codes = [typeCodes.business, typeCodes.ownership, typeCodes.mortgageProof];

describe('the catalogue of license types', () => {
  let registry: TestRegistry;
  beforeAll(async () => {
    registry = await openTestRegistry(license, {
      LicenseType: codes.map((code, index) =>
        licenseTypeRow({
          code,
          holderKind: kinds[index],
          originalMustBeSurrendered: code === typeCodes.ownership,
          certifiesOwnership: code === typeCodes.ownership,
          dataItems: '[{"name":"area","label":"面积"},{"name":"use","label":"用途"}]',
        }),
      ),
    });
  });
  afterAll(() => registry.stop());

  test('says of a type who defines it, whether the paper must be given back, and what its licenses say', async () => {
    const { data } = await registry.ask(`{ licenseType(code: "${typeCodes.ownership}") {
      englishName definingBodyCode trustLevel validityKind originalMustBeSurrendered certifiesOwnership
      dataItems { name label } source { registry } } }`);
    expect(data?.licenseType).toEqual({
      englishName: 'Test license',
      definingBodyCode: '11310000000000035N',
      trustLevel: 'A',
      validityKind: 'PERMANENT',
      originalMustBeSurrendered: true,
      certifiesOwnership: true,
      dataItems: [
        { name: 'area', label: '面积' },
        { name: 'use', label: '用途' },
      ],
      source: { registry: 'LICENSE' },
    });
  });

  test('has no type of an unknown code, and refuses a code that does not check', async () => {
    const ask = (code: string) => registry.ask(`{ licenseType(code: "${code}") { name } }`);
    expect(await ask('11310000000000035N999')).toEqual({ data: { licenseType: null } });
    expect((await ask('11310000000000035A001')).errors?.[0]).toMatchObject({
      message: '"code": check digit (place 18) is N, not A',
      extensions: { code: 'INVALID_IDENTIFIER' },
    });
  });

  test('lists types by code, all or those of one kind of holder, and its pages meet', async () => {
    const { data } = await registry.ask(`{
      all: licenseTypes(first: 2) { nodes { code } totalCount pageInfo { hasNextPage endCursor } }
      persons: licenseTypes(holderKind: PERSON) { nodes { code } totalCount }
      others: licenseTypes(holderKind: OTHER) { nodes { code } totalCount } }`);
    expect(data).toMatchObject({
      all: { nodes: [{ code: codes[0] }, { code: codes[1] }], totalCount: 3, pageInfo: { hasNextPage: true } },
      persons: { nodes: [{ code: codes[1] }, { code: codes[2] }], totalCount: 2 },
      others: { nodes: [], totalCount: 0 },
    });
    const { endCursor } = (data as { all: { pageInfo: { endCursor: string } } }).all.pageInfo;
    const next = await registry.ask('query ($after: String) { licenseTypes(after: $after) { nodes { code } } }', {
      after: endCursor,
    });
    expect(next.data).toEqual({ licenseTypes: { nodes: [{ code: codes[2] }] } });
  });
});
