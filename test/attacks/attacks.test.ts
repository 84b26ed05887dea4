import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { attacks } from './attacks.ts';
import { ordinary } from './tools/ordinary.ts';
import { shortcomings } from './tools/shortcomings.ts';
import { startTarget, type UnderAttack } from './tools/start-target.ts';

/** Most attacks are refused at once; a slow client is hung up on, which takes as long as a slow client is given. */
const patience = 90_000;

// How long others wait is measured, not asserted: npm run bench:attacks.
describe('a stranger who attacks', () => {
  let city: UnderAttack;
  beforeAll(async () => {
    city = await startTarget();
  }, 60_000);
  afterAll(async () => {
    if (city.isAlive()) await city.stop();
  });

  test.each(attacks)(
    '$id: $title',
    async (attack) => {
      const { outcomes, answer } = await city.suffer(attack, () => ordinary(city.target));
      const isAlive = city.isAlive();
      if (answer !== undefined) await city.renew();
      expect([...shortcomings(attack, outcomes), answer]).toEqual([undefined]);
      expect(isAlive).toBe(true);
    },
    patience,
  );

  test('no two attacks have one name, and there are more than 110', () => {
    const ids = new Set(attacks.map(({ id }) => id));
    expect([ids.size, ids.size > 110]).toEqual([attacks.length, true]);
  });

  test('whatever strangers send is no error of ours: none is logged, and the stop is a clean one', async () => {
    const { code, errors } = await city.stop();
    expect([code, errors.length, errors.slice(0, 3)]).toEqual([0, 0, []]);
  }, 60_000);
});
