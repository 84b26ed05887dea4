import { expect, test } from '@jest/globals';
import { asOfDay } from '../../../seed/calendar/as-of-day.ts';
import { addYears } from '../../../seed/calendar/day.ts';
import { serials } from '../../../seed/identifiers/serials.ts';
import { random } from '../../../seed/random/random.ts';
import { violationsOf } from '../../../seed/records/violations.ts';
import { someone } from './someone.ts';

/** Everyone has one who may. */
const desk = { serials: serials('START'), random: { ...random(1, 'violations'), chance: () => true } };

test('a violation is an adult’s, before today, and one of a crime has no end', () => {
  const person = someone('2006-01-01');
  const all = Array.from({ length: 200 }, () => violationsOf(person, desk)).flat();
  expect(new Set(all.map(({ kind }) => kind)).size).toBe(4);
  for (const { kind, decidedOn, until } of all) {
    expect(decidedOn).toBeGreaterThanOrEqual(addYears(person.birth, 18));
    expect(decidedOn).toBeLessThanOrEqual(asOfDay);
    expect(until === null).toBe(kind === 'CRIMINAL');
  }
});

test('a child has none', () => {
  expect(violationsOf(someone('2015-01-01'), desk)).toEqual([]);
});
