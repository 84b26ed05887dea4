import { dayOf } from '../../../seed/calendar/day.ts';
import type { Run } from '../../../seed/people/careers.ts';
import { type Person, person } from '../../../seed/people/person.ts';

/** A woman of the city, alive, of whom nothing special is known. */
export const someone = (birth: string, known: Partial<Person> = {}): Person =>
  person(
    {
      idNumber: '310104198511150028',
      name: '甲',
      sex: 'FEMALE',
      birth: dayOf(birth),
      home: 'SHANGHAI',
      birthPlace: '上海市',
      nativePlace: '上海市',
    },
    known,
  );

/** A job: first days of its first and last months. */
export const job = (from: string, to: string): Run => ({
  employer: { uscc: '91310000MA1AAAA11H' },
  from: dayOf(from),
  to: dayOf(to),
  baseFen: 1_000_000,
});
