import { expect, test } from '@jest/globals';
import { overlappingValidity } from '../../../matters/checks/overlapping-validity.ts';
import { changedSample, draftOf } from '../../support/matter-file.ts';

const old = changedSample('validFrom: "2020-01-01"', 'validFrom: "2020-01-01"\n  validTo: "2020-12-31"');
const from = (day: string) => draftOf(changedSample('2020-01-01', day), `sample@${day}.graphql`);

test('two lists of one matter for the same day are refused at the second file', () => {
  const [problem, ...others] = overlappingValidity([draftOf(old), from('2020-12-31')]);
  expect(others).toEqual([]);
  expect(problem).toEqual({
    file: 'sample@2020-12-31.graphql',
    line: 7,
    column: 1,
    wrong: 'two lists of "sample" are in force on 2020-12-31; the other is sample.graphql',
    advice: 'End the list of 2020-01-01 with validTo, on the day before the other begins.',
  });
});

test('a list may begin on the day after the other ended', () => {
  expect(overlappingValidity([draftOf(old), from('2021-01-01')])).toEqual([]);
});

test('lists without an end overlap whatever their first days', () => {
  expect(overlappingValidity([from('2021-01-01'), from('2020-05-01')])).toHaveLength(1);
});
