import { expect, test } from '@jest/globals';
import { dayOf } from '../../../seed/calendar/day.ts';
import { emptySociety, type Marriage } from '../../../seed/people/society.ts';
import { familyEvents } from '../../../seed/records/family-events.ts';
import { someone } from './someone.ts';

const mother = someone('1985-11-15');
const dead = someone('1950-01-01', { death: dayOf('2025-03-01') });
const child = someone('2018-06-12');
const society = emptySociety();
society.parentages.push(
  { child, mother, father: dead, basis: 'BIRTH_CERTIFICATE', since: child.birth },
  { child: someone('2012-01-01'), mother, father: null, basis: 'ADOPTION', since: dayOf('2019-01-01') },
);
const marriage: Marriage = {
  number: 'x',
  spouses: [dead, mother],
  kind: 'MARRIAGE',
  registeredOn: dayOf('2015-01-01'),
  office: 'x',
  status: 'SPOUSE_DECEASED',
  endedOn: dayOf('2025-03-01'),
};
society.marriages.push(marriage);

test('births are a mother’s own, and who was left behind is widowed', () => {
  expect(familyEvents(society)(mother)).toEqual({ births: [child.birth], widowedOn: dayOf('2025-03-01') });
});

test('who died is not widowed, and who has no family has no events', () => {
  expect(familyEvents(society)(dead)).toEqual({ births: [], widowedOn: null });
  expect(familyEvents(society)(child)).toEqual({ births: [], widowedOn: null });
});
