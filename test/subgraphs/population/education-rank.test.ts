import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { buildASTSchema, type GraphQLEnumType, parse } from 'graphql';
import { educationRank } from '../../../subgraphs/population/education-rank.ts';

const sdl = readFileSync(new URL('../../../schema/population.graphql', import.meta.url), 'utf8');

test('every level of the schema has a rank of its own', () => {
  const education = buildASTSchema(parse(sdl), { assumeValid: true }).getType('Education') as GraphQLEnumType;
  const ranks = education.getValues().map(({ name }) => educationRank(name));
  expect(ranks.every((rank) => rank >= 0)).toBe(true);
  expect(new Set(ranks).size).toBe(ranks.length);
});

test.each([
  ['DOCTORATE', 'MASTER'],
  ['MASTER', 'POSTGRADUATE'],
  ['POSTGRADUATE', 'BACHELOR'],
  ['BACHELOR', 'COLLEGE'],
  ['COLLEGE', 'SECONDARY_VOCATIONAL'],
  ['PRIMARY', 'OTHER'],
])('%s is above %s', (higher, lower) => {
  expect(educationRank(higher)).toBeGreaterThan(educationRank(lower));
});

test('what is no level is below all levels', () => {
  expect(educationRank('KINDERGARTEN')).toBeLessThan(educationRank('OTHER'));
});
