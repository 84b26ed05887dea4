import { expect, test } from '@jest/globals';
import { paths } from '../../command/paths.ts';
import { loadMatters } from '../../matters/load-matters.ts';

const matters = loadMatters({ folder: paths.matters, supergraphFile: paths.supergraph });

test('the city has its matters, by code', () => {
  expect(matters.all('2026-01-01').map(({ code }) => code)).toEqual([
    'after-death',
    'construction-permit',
    'disability-allowance',
    'enterprise-deregistration',
    'enterprise-simplified-deregistration',
    'enterprise-start',
    'food-license',
    'home-transfer',
    'housing-fund-withdrawal',
    'marriage-registration',
    'newborn',
    'pension-claim',
    'residence-permit',
    'residence-permit-points',
    'restaurant-start',
    'school-enrolment',
    'talent-settlement',
  ]);
});

test('who marries needs the household book until 9 May 2025, and not after', () => {
  const papersOn = (day: string) => matters.at('marriage-registration', day)?.materials.map(({ name }) => name);
  expect(papersOn('2025-05-09')).toContain('户口簿');
  expect(papersOn('2025-05-10')).not.toContain('户口簿');
  expect(papersOn('2025-05-10')).toEqual(papersOn('2025-05-09')?.filter((name) => name !== '户口簿'));
});

test('a day has the list of that day, and all days have no other matter', () => {
  expect(matters.at('marriage-registration', '2025-05-09')?.validTo).toBe('2025-05-09');
  expect(matters.all('2025-05-10').filter(({ code }) => code === 'marriage-registration')).toHaveLength(1);
  expect(matters.at('marriage-registration', '1999-01-01')).toBeUndefined();
  expect(matters.at('flying', '2026-01-01')).toBeUndefined();
});
