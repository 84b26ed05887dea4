import { describe, expect, test } from '@jest/globals';
import { unknownEntities } from '../../../gateway/plan/unknown-entities.ts';

const asked = [{ __typename: 'Person' }, { __typename: 'Address' }, { __typename: 'Person' }];

describe('an entity that its registry does not hold', () => {
  test('is an error at its place, with the name of its type', () => {
    const errors = unknownEntities({ data: { _entities: [{ name: 'x' }, null, null] } }, asked);
    expect(errors.map(({ path }) => path)).toEqual([
      ['_entities', 1],
      ['_entities', 2],
    ]);
    expect(errors[0]?.message).toContain('Address');
    expect(errors.every(({ extensions }) => extensions?.code === 'VALUE_INCOMPLETE')).toBe(true);
  });

  test('is not told again where the registry itself told it', () => {
    const told = [{ message: 'x', path: ['_entities', 1, 'name'] }];
    const errors = unknownEntities({ data: { _entities: [null, null, {}] }, errors: told }, asked);
    expect(errors.map(({ path }) => path)).toEqual([['_entities', 0]]);
  });

  test('is still told where the registry told something else', () => {
    const told = [{ message: 'x' }, { message: 'y', path: ['other', 1] }];
    expect(unknownEntities({ data: { _entities: [{}, null, {}] }, errors: told }, asked)).toHaveLength(1);
  });

  test.each([
    ['everything is there', { data: { _entities: [{}, {}, {}] } }],
    ['there is no list', { data: { _entities: null }, errors: [{ message: 'x' }] }],
    ['there is no data', { data: null, errors: [{ message: 'x' }] }],
  ])('is not made up where %s', (_title, answer) => {
    expect(unknownEntities(answer, asked)).toEqual([]);
  });
});
