import { expect, test } from '@jest/globals';
import { askedMaterials } from '../../../../subgraphs/affairs/proof/asked-materials.ts';
import { aMaterial } from '../../../support/proof/a-material.ts';
import { aMatter } from '../../../support/proof/a-matter.ts';

test('a paper with a condition is asked for only where the condition is a plain yes', () => {
  const materials = [aMaterial({ name: '身份证' }), aMaterial({ name: '结婚证', when: 'isMarried' })];
  const names = (variables: Record<string, unknown>) =>
    askedMaterials(aMatter({ materials }), variables).map(({ name }) => name);
  expect(names({ isMarried: true })).toEqual(['身份证', '结婚证']);
  for (const variables of [{}, { isMarried: false }, { isMarried: 'true' }])
    expect(names(variables)).toEqual(['身份证']);
});
