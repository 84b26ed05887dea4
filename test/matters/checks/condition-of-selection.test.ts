import { expect, test } from '@jest/globals';
import { changedSample, problemOn, problemsIn } from '../../support/matter-file.ts';

test('a selection that is always asked for a paper that is not is refused', () => {
  const text = changedSample(' @include(if: $isMarried)', '');
  const alsoUsed = changedSample(
    'matches(',
    'name @include(if: $isMarried) @replaces(material: "登记表")\n    matches(',
    text,
  );
  expect(
    problemsIn(
      changedSample('needs: ANY', 'needs: ANY', changedSample(', reuses: "申请表"', ', needs: ANY', alsoUsed)),
    ),
  ).toEqual([
    problemOn(
      alsoUsed,
      'marriage @replaces',
      '"结婚证" is asked for when "isMarried", and this selection is always asked',
      'Add @include(if: $isMarried)',
    ),
  ]);
});

test('the condition may stand on what the selection stands in', () => {
  const text = changedSample(
    '    marriage @include(if: $isMarried) @replaces',
    '    ... @include(if: $isMarried) {\n    marriage @replaces',
  );
  expect(problemsIn(changedSample('    properties(', '    }\n    properties(', text))).toEqual([]);
});

test('a selection that may be left out, of a paper that is always asked for, is refused', () => {
  const text = changedSample('matches(name: $name)', 'matches(name: $name) @include(if: $isMarried)');
  expect(problemsIn(text)).toEqual([
    problemOn(
      text,
      'matches(',
      'the selection is asked only when isMarried, and its paper "身份证" does not',
      'needs: ANY',
    ),
  ]);
});

test('it is an alternative where one is enough, but no negative proof', () => {
  const text = changedSample('properties(status: CURRENT)', 'properties(status: CURRENT) @include(if: $isMarried)');
  const any = changedSample('"Owns no home", way: VERIFIED', '"Owns no home", way: VERIFIED, needs: ANY', text);
  expect(problemsIn(any)).toMatchObject([{ wrong: expect.stringContaining('"无房证明" does not') }]);
  expect(problemsIn(changedSample('"无房证明", expect: NONE', '"无房证明"', any))).toEqual([]);
});

test.each(['@skip(if: $isMarried)', '@skip(if: true)'])('%s is no condition that a paper can have', (condition) => {
  const text = changedSample('@include(if: $isMarried)', `@include(if: $isMarried) ${condition}`);
  expect(problemsIn(text)).toMatchObject([{ wrong: expect.stringContaining('and its paper "结婚证" does not') }]);
});
