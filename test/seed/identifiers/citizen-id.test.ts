import { describe, expect, test } from '@jest/globals';
import { dayOf } from '../../../seed/calendar/day.ts';
import { citizenId, citizenIdOffice } from '../../../seed/identifiers/citizen-id.ts';
import { strangerId } from '../../../seed/identifiers/stranger-id.ts';
import { random } from '../../../seed/random/random.ts';
import { checkCitizenId, sexOf } from '../../../subgraphs/kit/identifiers/citizen-id.ts';

describe('the office that gives out citizen ID numbers', () => {
  const draws = random(1, 'office');
  const day = dayOf('1990-03-07');

  test('knows the vector of the standard', () => {
    expect(citizenId('310101', day, '001')).toBe('310101199003070019');
  });

  test('gives no number twice, by sex, below the serials of the fixed world', () => {
    const office = citizenIdOffice([citizenId('310101', day, '001')]);
    const given = Array.from({ length: 400 }, () => office.issue('310101', day, 'MALE', draws));
    expect(new Set([...given, '310101199003070019']).size).toBe(401);
    expect(given.every((number) => checkCitizenId(number).isValid && sexOf(number) === 'MALE')).toBe(true);
    expect(given.every((number) => Number(number.slice(14, 17)) <= 900)).toBe(true);
  });

  test('says so when a place and day have no serial left', () => {
    const office = citizenIdOffice([]);
    expect(() => {
      for (let count = 0; count < 451; count += 1) office.issue('310101', day, 'FEMALE', draws);
    }).toThrow('no serial is left');
  });

  test('never gives out the number of a stranger, which checks all the same', () => {
    const stranger = strangerId('310101199003070019');
    expect(checkCitizenId(stranger)).toEqual({ isValid: true, value: stranger });
    expect(stranger.slice(14, 17)).toBe('993');
  });
});
