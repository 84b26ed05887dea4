import { expect, test } from '@jest/globals';
import { changedSample, problemOn, problemsIn, sampleMatter } from '../../support/matter-file.ts';

test('a file is called after its matter', () => {
  expect(problemsIn(sampleMatter, 'schema/matters/other.graphql')).toEqual([
    problemOn(
      sampleMatter,
      '@matter',
      'the file of "sample" is called other.graphql',
      'sample.graphql or sample@2020-01-01.graphql',
    ),
  ]);
});

test('a later list adds its first day', () => {
  expect(problemsIn(sampleMatter, 'schema/matters/sample@2020-01-01.graphql')).toEqual([]);
  expect(problemsIn(sampleMatter, 'schema/matters/sample@2021-01-01.graphql')).toHaveLength(1);
});

test('a code is lower case with hyphens', () => {
  const text = changedSample('code: "sample"', 'code: "Sample_1"');
  expect(problemsIn(text, 'Sample_1.graphql')).toMatchObject([{ wrong: '"Sample_1" is no code of a matter' }]);
});
