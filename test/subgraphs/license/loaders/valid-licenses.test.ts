import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { license } from '../../../../subgraphs/license/index.ts';
import { isValidOn } from '../../../../subgraphs/license/is-valid-on.ts';
import { type LicenseClaim, validLicensesLoader } from '../../../../subgraphs/license/loaders/valid-licenses.ts';
import { openTestRegistry, type TestRegistry } from '../../../support/registry.ts';
import { licenseRow, typeCodes } from '../license-row.ts';

const [person, crowded, enterprise] = ['310101199003070019', '310104198511150028', '91310000MA1AAAA11H'];
/** Each on its own: the number tells which one a claim is about. */
const rows = [
  licenseRow({ serial: 'A1', holderCode: person, issuedOn: '2024-03-01' }),
  licenseRow({
    serial: 'A2',
    holderCode: person,
    issuedOn: '2024-03-01',
    validFrom: '2024-04-01',
    validTo: '2025-03-31',
  }),
  licenseRow({ serial: 'A3', holderCode: person, issuedOn: '2024-03-01', isCurrentEdition: false }),
  licenseRow({ serial: 'A4', holderCode: person, issuedOn: '2024-03-01', status: 'REVOKED' }),
];
const days = ['2024-02-29', '2024-03-01', '2024-03-31', '2024-04-01', '2025-03-31', '2025-04-01', '2999-01-01'];

describe('a license that a holder is said to have', () => {
  let registry: TestRegistry;
  let holds: (key: string, claim: Partial<LicenseClaim>) => Promise<boolean>;
  beforeAll(async () => {
    registry = await openTestRegistry(license, {
      License: [
        ...rows,
        ...Array.from({ length: 150 }, (_, index) =>
          licenseRow({ serial: `C${index}`, holderCode: crowded, issuedOn: '2020-01-01', validTo: '2020-12-31' }),
        ),
        licenseRow({ serial: 'C150', holderCode: crowded, issuedOn: '2024-01-01' }),
        licenseRow({ serial: 'E1', holderCodeKind: 'SOCIAL_CREDIT_CODE', holderCode: enterprise }),
      ],
    });
    const load = validLicensesLoader(registry.registry.database);
    holds = (key, claim) =>
      load(key, { holder: 'PERSON', type: typeCodes.business, number: null, item: null, day: '2024-06-01', ...claim });
  });
  afterAll(() => registry.stop());

  test('counts on exactly the days on which it is valid', async () => {
    for (const row of rows) {
      for (const day of days) {
        const isValid = isValidOn({ ...row, isCurrentEdition: Number(row.isCurrentEdition) }, day);
        expect([row.number, day, await holds(person, { number: row.number, day })]).toEqual([row.number, day, isValid]);
      }
    }
  });

  test('is of the type and the number, where one is given', async () => {
    expect(await holds(person, {})).toBe(true);
    expect(await holds(person, { type: typeCodes.ownership })).toBe(false);
    expect(await holds(person, { number: '沪A9' })).toBe(false);
  });

  test('is found behind any number that lapsed', async () => {
    expect(await holds(crowded, {})).toBe(true);
    expect(await holds(crowded, { day: '2021-06-01' })).toBe(false);
  });

  test('is that of a person or of an enterprise, never of the other kind under the same code', async () => {
    expect(await holds(enterprise, { holder: 'ENTERPRISE' })).toBe(true);
    expect(await holds(enterprise, { holder: 'PERSON' })).toBe(false);
    expect(await holds(person, { holder: 'ENTERPRISE' })).toBe(false);
  });

  test('takes one statement for one claim about many', async () => {
    const before = registry.registry.database.statements();
    await Promise.all([person, crowded, person].map((key) => holds(key, {})));
    expect(registry.registry.database.statements() - before).toBe(1);
  });
});
