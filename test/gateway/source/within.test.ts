import { describe, expect, test } from '@jest/globals';
import { within } from '../../../gateway/source/within.ts';

const late = () => new Error('late');

describe('work within a time', () => {
  test('gives its value', async () => {
    expect(await within(10_000, async () => 'done', late)).toBe('done');
  });

  test('gives its own failure', async () => {
    await expect(within(10_000, () => Promise.reject(new Error('its own')), late)).rejects.toThrow('its own');
  });

  test('that takes longer fails, and is told to stop', async () => {
    let told: unknown;
    const work = (signal: AbortSignal) =>
      new Promise<never>(() => {
        signal.onabort = () => {
          told = signal.reason;
        };
      });
    await expect(within(1, work, late)).rejects.toThrow('late');
    expect(told).toEqual(new Error('late'));
  });

  test('leaves no timer behind that would hold a process', async () => {
    const timers = () => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;
    const before = timers();
    await within(60_000, async () => undefined, late);
    expect(timers()).toBe(before);
  });
});
