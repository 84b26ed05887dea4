import { expect, test } from '@jest/globals';
import { matterResolvers } from '../../../../subgraphs/affairs/resolvers/matter.ts';
import { aMaterial } from '../../../support/proof/a-material.ts';
import { aMatter } from '../../../support/proof/a-matter.ts';

const input = (name: string) => ({ name, type: 'CitizenId!', label: name, title: name, isRequired: true });

test('the applicant’s own number is the first input, and the others keep the order of the file', () => {
  const matter = aMatter({ applicant: 'c', inputs: [input('b'), input('a'), input('c'), input('d')] });
  const inputs = matterResolvers.Matter.inputs(matter);
  expect(inputs.map(({ name, isApplicant }) => [name, isApplicant])).toEqual([
    ['c', true],
    ['b', false],
    ['a', false],
    ['d', false],
  ]);
  expect(matter.inputs[0]?.name).toBe('b');
});

test('a limit in working days is told apart from one in days', () => {
  const of = (unit: 'DAYS' | 'WORKING_DAYS') => matterResolvers.Matter.limit(aMatter({ limit: { unit, days: 5 } }));
  expect([of('DAYS'), of('WORKING_DAYS')]).toEqual([
    { days: 5, isWorkingDays: false },
    { days: 5, isWorkingDays: true },
  ]);
});

test('an operation is its text, a paper of the applicant’s own has no department, a registry is a member of its enum', () => {
  expect(matterResolvers.Matter.operation(aMatter())).toMatch(/^query TestMatter/);
  expect(matterResolvers.Material.from(aMaterial({ from: null }))).toBeNull();
  expect(matterResolvers.SharingEntry.registry({ registry: 'spatial' })).toBe('SPATIAL');
});
