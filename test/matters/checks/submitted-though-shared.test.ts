import { expect, test } from '@jest/globals';
import { submittedThoughShared } from '../../../matters/checks/submitted-though-shared.ts';
import { changedSample, draftOf, sampleMatter } from '../../support/matter-file.ts';

/** A matter that shares no marriage certificate, and asks for a paper. */
function asking(paper: string, reason = 'NOT_DIGITISED') {
  const own = sampleMatter.replaceAll('"结婚证"', '"户口簿"').replace('"sample"', '"asking"');
  return draftOf(own.replace('"照片"', `"${paper}"`).replace('PHOTOGRAPH', reason), 'asking.graphql');
}

test.each(['结婚证', '结婚证（原件）', '《结婚证》复印件'])(
  '"%s" may not be asked for, as another matter has it shared',
  (name) => {
    expect(submittedThoughShared([draftOf(sampleMatter), asking(name)])).toEqual([
      {
        file: 'asking.graphql',
        line: 25,
        column: 1,
        wrong: `"${name}" is to be submitted, and sample has it SHARED as "结婚证"`,
        advice: expect.stringContaining('Replace @submit by @material(way: SHARED) with the selection of sample'),
      },
    ]);
  },
);

test.each(['ORIGINAL_SURRENDERED', 'SIGNED_IN_PERSON'])('the law lets it be asked for where it is %s', (reason) => {
  expect(submittedThoughShared([draftOf(sampleMatter), asking('结婚证原件', reason)])).toEqual([]);
});

test('nor may one that is only verified elsewhere', () => {
  expect(submittedThoughShared([draftOf(sampleMatter), asking('无房证明原件')])).toMatchObject([
    { wrong: '"无房证明原件" is to be submitted, and sample has it VERIFIED as "无房证明"' },
  ]);
});

test('a list that ended before the other began does not count', () => {
  const ended = changedSample('validFrom: "2020-01-01"', 'validFrom: "2019-01-01"\n  validTo: "2019-12-31"');
  expect(submittedThoughShared([draftOf(ended), asking('结婚证')])).toEqual([]);
});
