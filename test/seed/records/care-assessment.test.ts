import { expect, test } from '@jest/globals';
import { asOfDay } from '../../../seed/calendar/as-of-day.ts';
import { dayOf } from '../../../seed/calendar/day.ts';
import { random } from '../../../seed/random/random.ts';
import { careAssessmentOf } from '../../../seed/records/care-assessment.ts';
import { someone } from './someone.ts';

/** Everyone is assessed who may be. */
const always = { ...random(1, 'care'), chance: () => true };
const disability = (grade: number) => ({ category: 4, grade, issuedOn: dayOf('2024-01-10') });

test('the old and the severely disabled are assessed, others are not', () => {
  expect(careAssessmentOf(someone('1945-01-01'), always)).not.toBeNull();
  expect(careAssessmentOf(someone('1955-01-01'), always)).toBeNull();
  expect(careAssessmentOf(someone('1985-01-01', { disability: disability(2) }), always)).not.toBeNull();
  expect(careAssessmentOf(someone('1985-01-01', { disability: disability(3) }), always)).toBeNull();
  expect(careAssessmentOf(someone('1945-01-01', { death: dayOf('2026-01-01') }), always)).toBeNull();
});

test('who is severely disabled needs some care, and an assessment counts for two years', () => {
  for (let round = 0; round < 50; round += 1) {
    const care = careAssessmentOf(someone('1985-01-01', { disability: disability(1) }), always);
    expect(care?.grade).toBeGreaterThanOrEqual(2);
    expect(care?.grade).toBeLessThanOrEqual(6);
    expect(care?.assessedOn).toBeLessThanOrEqual(asOfDay);
    expect((care?.validTo ?? 0) - (care?.assessedOn ?? 0)).toBeGreaterThanOrEqual(729);
  }
});
