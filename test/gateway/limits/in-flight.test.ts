import { expect, test } from '@jest/globals';
import { countInFlight } from '../../../gateway/limits/in-flight.ts';

test('one more than there is room for is not begun, and there is room again when one ends, well or badly', async () => {
  const inFlight = countInFlight(2);
  const one = Promise.withResolvers<string>();
  const other = Promise.withResolvers<string>();
  const first = inFlight.run(() => one.promise);
  const second = inFlight.run(() => other.promise);
  expect(inFlight.isFull()).toBe(true);
  expect(inFlight.run(() => Promise.reject(new Error('begun')))).toBeUndefined();
  one.resolve('done');
  expect(await first).toBe('done');
  expect(inFlight.isFull()).toBe(false);
  other.reject(new Error('failed'));
  await expect(second).rejects.toThrow('failed');
  expect(await inFlight.run(async () => 'next')).toBe('next');
});
