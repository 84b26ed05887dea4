import { expect, test } from '@jest/globals';
import { dayOf } from '../../../seed/calendar/day.ts';
import { serials } from '../../../seed/identifiers/serials.ts';
import { random } from '../../../seed/random/random.ts';
import { steady } from '../../../seed/random/steady.ts';
import { socialSecurityCardOf } from '../../../seed/records/social-security-card.ts';
import { someone } from './someone.ts';

const desk = () => ({ serials: serials('START'), random: steady(random(1, 'cards')) });
const banks = [{ name: '上海合成商业银行' }];

test('a card has an account that no bank gives out, and no two have the same', () => {
  const shared = desk();
  const cards = ['1985-11-15', '2020-01-01'].map((birth) => socialSecurityCardOf(someone(birth), banks, shared));
  for (const card of cards) expect(card?.account).toMatch(/^990031\d{13}$/);
  expect(new Set(cards.map((card) => card?.account)).size).toBe(2);
  expect(cards.map((card) => card?.bank)).toEqual(['上海合成商业银行', '上海合成商业银行']);
});

test('a newborn has none yet, and the dead have none', () => {
  expect(socialSecurityCardOf(someone('2026-10-12'), banks, desk())).toBeNull();
  expect(socialSecurityCardOf(someone('1985-11-15', { death: dayOf('2026-01-01') }), banks, desk())).toBeNull();
});
