import { expect, test } from '@jest/globals';
import { dayOf, dayText } from '../../../seed/calendar/day.ts';
import { serials } from '../../../seed/identifiers/serials.ts';
import { random } from '../../../seed/random/random.ts';
import { steady } from '../../../seed/random/steady.ts';
import { studentRecordOf } from '../../../seed/records/student-record.ts';
import { someone } from './someone.ts';

const desk = () => ({ serials: serials('START'), random: steady(random(1, 'students')) });

test.each([
  ['2023-09-01', 'KINDERGARTEN', '2026-09-01'],
  ['2020-09-02', 'KINDERGARTEN', '2024-09-01'],
  ['2020-09-01', 'PRIMARY', '2026-09-01'],
  ['2015-09-02', 'PRIMARY', '2022-09-01'],
  ['2015-09-01', 'JUNIOR_SECONDARY', '2026-09-01'],
  ['2011-09-01', 'SENIOR_SECONDARY', '2026-09-01'],
  ['2008-09-01', 'HIGHER', '2026-09-01'],
])('who was born on %s is in %s since %s', (birth, stage, enrolledOn) => {
  const record = studentRecordOf(someone(birth), false, desk());
  expect(record && { ...record, enrolledOn: dayText(record.enrolledOn) }).toMatchObject({
    stage,
    enrolledOn,
    isEnrolled: true,
  });
});

test('who is too young, too old or dead is in no register', () => {
  for (const birth of ['2023-09-02', '1989-08-31']) expect(studentRecordOf(someone(birth), false, desk())).toBeNull();
  expect(studentRecordOf(someone('2015-09-01', { death: dayOf('2026-01-01') }), false, desk())).toBeNull();
});

test('who works at twenty is enrolled no more', () => {
  expect(studentRecordOf(someone('2006-05-01'), true, desk())).toMatchObject({ isEnrolled: false });
});

test('a graduate left a school of higher education', () => {
  const graduate = someone('1995-05-01', { education: 'BACHELOR' });
  expect(studentRecordOf(graduate, true, desk())).toMatchObject({ stage: 'HIGHER', isEnrolled: false });
});
