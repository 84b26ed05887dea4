import { expect, test } from '@jest/globals';
import { asOfDay } from '../../../seed/calendar/as-of-day.ts';
import { dayOf } from '../../../seed/calendar/day.ts';
import { serials } from '../../../seed/identifiers/serials.ts';
import { random } from '../../../seed/random/random.ts';
import { steady } from '../../../seed/random/steady.ts';
import { vaccinationRecordOf } from '../../../seed/records/vaccination-record.ts';
import { someone } from './someone.ts';

const desk = () => ({ serials: serials('START'), random: steady(random(1, 'vaccination')) });

test.each(['2026-10-30', '2020-01-01', '2012-11-02'])('a child born on %s has a booklet, checked since', (birth) => {
  const record = vaccinationRecordOf(someone(birth), desk());
  expect(record).toMatchObject({ number: '3100000000001', isComplete: true });
  expect(record?.checkedOn).toBeGreaterThan(dayOf(birth));
  expect(record?.checkedOn).toBeLessThanOrEqual(asOfDay);
});

test('from the fourteenth birthday on there is none, nor for a child that died', () => {
  expect(vaccinationRecordOf(someone('2012-11-01'), desk())).toBeNull();
  expect(vaccinationRecordOf(someone('2020-01-01', { death: dayOf('2026-01-01') }), desk())).toBeNull();
});
