import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { population } from '../../../../subgraphs/population/index.ts';
import { openTestRegistry, type TestRegistry } from '../../../support/registry.ts';
import { sourced } from '../../../support/sourced.ts';
import { numbers, personRow } from '../person-row.ts';

const { father, mother } = numbers;

describe('a residence permit', () => {
  let registry: TestRegistry;
  beforeAll(async () => {
    const days = { firstIssuedOn: '2018-11-20', endorsementDueOn: '2026-11-20' };
    registry = await openTestRegistry(population, {
      Person: [personRow(father), personRow(mother)],
      ResidencePermit: [
        {
          number: 'P1',
          person: father,
          ...days,
          pointsScore: 120,
          pointsStandardScore: 120,
          pointsValidTo: '2027-05-31',
          ...sourced,
        },
        { number: 'P2', person: mother, ...days, ...sourced },
      ],
    });
  });
  afterAll(() => registry.stop());
  const permitOf = async (idNumber: string, fields: string) => {
    const { data, errors } = await registry.ask(
      `{ person(idNumber: "${idNumber}") { residencePermit { ${fields} } } }`,
    );
    return { errors, permit: (data as { person: { residencePermit: unknown } }).person.residencePermit };
  };

  test.each([
    ['the day before seven years are full', 7, '2025-11-19', false],
    ['the day on which seven years are full', 7, '2025-11-20', true],
    ['the last day of its endorsement', 8, '2026-11-20', true],
    ['the day after, when its functions rest', 7, '2026-11-21', false],
    ['before it was issued', 1, '2018-01-01', false],
  ])('is held for so many years: %s', async (_when, years, on, is) => {
    expect(await permitOf(father, `isHeldFor(years: ${years}, on: "${on}")`)).toEqual({ permit: { isHeldFor: is } });
  });

  test.each([0, 51])('is refused a number of years that is none: %i', async (years) => {
    const { errors } = await permitOf(father, `isHeldFor(years: ${years})`);
    expect(errors?.[0]).toMatchObject({
      message: `"years" is ${years}; expected 1 to 50`,
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });

  test('reaches the standard with just that score until its last day, and never without points', async () => {
    const asked = 'last: meetsStandardScore(on: "2027-05-31") after: meetsStandardScore(on: "2027-06-01")';
    expect(await permitOf(father, asked)).toEqual({ permit: { last: true, after: false } });
    expect(await permitOf(mother, asked)).toEqual({ permit: { last: false, after: false } });
  });
});
