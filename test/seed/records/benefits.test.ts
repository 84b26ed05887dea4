import { describe, expect, test } from '@jest/globals';
import { dayOf } from '../../../seed/calendar/day.ts';
import { random } from '../../../seed/random/random.ts';
import { type Benefit, benefitsOf, type Grounds } from '../../../seed/records/benefits.ts';
import { someone as born, job as run } from './someone.ts';

const someone = (known: Parameters<typeof born>[1] = {}) => born('1985-11-15', known);
/** Everything happens that can: draws that say yes. */
const always = { ...random(1, 'benefits'), chance: (share: number) => share > 0.01 };
const nothing: Grounds = { runs: [], care: null, events: { births: [], widowedOn: null } };
const kinds = (benefits: readonly Benefit[]) => benefits.map(({ kind }) => kind);
const disability = (grade: number) => ({ category: 4, grade, issuedOn: dayOf('2024-01-10') });

describe('a benefit', () => {
  test('for unemployment begins after the last day of the job and ends before the next', () => {
    const runs = [run('2015-01-01', '2018-03-01'), run('2018-06-01', '2026-10-01')];
    expect(benefitsOf(someone(), { ...nothing, runs }, always)).toEqual([
      { kind: 'UNEMPLOYMENT', since: dayOf('2018-04-01'), until: dayOf('2018-05-31') },
    ]);
  });

  test('for unemployment follows no job that goes on, was short, or was one’s own', () => {
    const own = { ...run('2015-01-01', '2018-03-01'), employer: null };
    for (const runs of [[run('2015-01-01', '2026-10-01')], [run('2018-01-01', '2018-03-01')], [own]]) {
      expect(benefitsOf(someone(), { ...nothing, runs }, always)).toEqual([]);
    }
  });

  test('for a birth is paid for 158 days, where an employer paid for the mother', () => {
    const grounds = { ...nothing, events: { births: [dayOf('2016-05-05')], widowedOn: null } };
    const runs = [run('2015-01-01', '2026-10-01')];
    expect(benefitsOf(someone(), { ...grounds, runs }, always)).toEqual([
      { kind: 'MATERNITY', since: dayOf('2016-05-05'), until: dayOf('2016-10-09') },
    ]);
    expect(benefitsOf(someone(), grounds, always)).toEqual([]);
  });

  test('for a severe disability with minimum living is a living and a nursing allowance', () => {
    const assistance = { kind: 'MINIMUM_LIVING', since: dayOf('2025-02-01') };
    const held = benefitsOf(someone({ disability: disability(1), assistance }), nothing, always);
    expect(held).toEqual([
      { kind: 'DISABILITY_LIVING', since: dayOf('2025-03-03'), until: null },
      { kind: 'DISABILITY_NURSING', since: dayOf('2024-02-24'), until: null },
    ]);
    expect(kinds(benefitsOf(someone({ disability: disability(3), assistance }), nothing, always))).toEqual([
      'DISABILITY_LIVING',
    ]);
  });

  test('for long-term care excludes the nursing allowance', () => {
    const old = { birth: dayOf('1945-01-01'), disability: disability(1) };
    const care = { grade: 4, assessedOn: dayOf('2026-01-01'), validTo: dayOf('2027-12-31') };
    expect(kinds(benefitsOf(someone(old), { ...nothing, care }, always))).toEqual(['LONG_TERM_CARE']);
    const lapsed = { ...care, validTo: dayOf('2026-10-31') };
    expect(kinds(benefitsOf(someone(old), { ...nothing, care: lapsed }, always))).toEqual(['DISABILITY_NURSING']);
  });

  test('after the death of a spouse is paid once', () => {
    const events = { births: [], widowedOn: dayOf('2026-01-01') };
    expect(benefitsOf(someone(), { ...nothing, events }, always)).toEqual([
      { kind: 'FUNERAL_AND_SURVIVOR', since: dayOf('2026-02-10'), until: dayOf('2026-02-10') },
    ]);
  });

  test('is not paid to the dead', () => {
    const dead = someone({ death: dayOf('2026-01-01'), disability: disability(1) });
    expect(benefitsOf(dead, { ...nothing, runs: [run('2015-01-01', '2018-03-01')] }, always)).toEqual([]);
  });
});
