import { expect, test } from '@jest/globals';
import { ageOn } from '../../../subgraphs/population/age.ts';

test.each([
  ['1990-03-07', '1990-03-06', null],
  ['1990-03-07', '1900-01-01', null],
  ['1990-03-07', '1990-03-07', 0],
  ['1990-03-07', '2026-03-06', 35],
  ['1990-03-07', '2026-03-07', 36],
  ['2000-02-29', '2001-02-28', 0],
  ['2000-02-29', '2001-03-01', 1],
  ['1990-03-07', '2190-03-07', 200],
])('someone born on %s is on %s of the age %s', (birth, day, age) => {
  expect(ageOn(birth, day)).toBe(age);
});
