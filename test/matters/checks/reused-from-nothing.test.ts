import { expect, test } from '@jest/globals';
import { changedSample, problemOn, problemsIn } from '../../support/matter-file.ts';

test('a paper that is reused from nowhere is refused', () => {
  const text = changedSample(', reuses: "申请表"', '');
  expect(problemsIn(text)).toEqual([
    problemOn(text, '"登记表"', '"登记表" is reused, and from where is not said', 'Add reuses: "…"'),
  ]);
});

test('a selection says from where', () => {
  const text = changedSample(', reuses: "申请表"', '');
  expect(
    problemsIn(changedSample('matches(', 'photoDigest @replaces(material: "登记表")\n    matches(', text)),
  ).toEqual([]);
});
