import { expect, test } from '@jest/globals';
import { random } from '../../../seed/random/random.ts';
import { steady } from '../../../seed/random/steady.ts';

test('what happens to most happens, and what happens to few does not', () => {
  const { chance } = steady(random(1, 'any'));
  const often = (share: number) => new Set(Array.from({ length: 50 }, () => chance(share)));
  expect([...often(0.97), ...often(0.5), ...often(0.49), ...often(0.01)]).toEqual([true, true, false, false]);
});

test('other draws are those of the stream', () => {
  const [one, other] = [steady(random(1, 'any')), random(1, 'any')];
  expect([one.between(1, 100), one.digits(5)]).toEqual([other.between(1, 100), other.digits(5)]);
});
