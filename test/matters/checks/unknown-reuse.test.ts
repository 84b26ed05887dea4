import { expect, test } from '@jest/globals';
import { unknownReuse } from '../../../matters/checks/unknown-reuse.ts';
import { changedSample, draftOf, problemOn } from '../../support/matter-file.ts';

test('a paper that is reused from nothing there is is refused', () => {
  const text = changedSample('reuses: "申请表"', 'reuses: "newborn"');
  expect(unknownReuse([draftOf(text)])).toEqual([
    problemOn(
      text,
      '"登记表"',
      '"登记表" is reused from "newborn", which is neither another paper of this matter nor another matter',
      'the code of the other matter',
    ),
  ]);
});

test('another matter will do, but not its own', () => {
  const other = draftOf(changedSample('code: "sample"', 'code: "newborn"'), 'newborn.graphql');
  expect(unknownReuse([draftOf(changedSample('"申请表")', '"newborn")')), other])).toEqual([]);
  expect(unknownReuse([draftOf(changedSample('"申请表")', '"sample")'))])).toHaveLength(1);
  expect(unknownReuse([draftOf(changedSample('"申请表")', '"登记表")'))])).toHaveLength(1);
});
