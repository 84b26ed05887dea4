import { expect, test } from '@jest/globals';
import { holderOf } from '../../../subgraphs/spatial/holder-of.ts';
import { company, owner } from './town.ts';

test('a holder is a person, an enterprise, or nobody whom a registry knows', () => {
  expect(holderOf(owner, null)).toEqual({ __typename: 'Person', idNumber: owner });
  expect(holderOf(null, company)).toEqual({ __typename: 'Enterprise', uscc: company });
  expect(holderOf(null, undefined)).toBeNull();
});
