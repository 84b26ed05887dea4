import { describe, expect, test } from '@jest/globals';
import { onlySynthetic } from '../../../command/demonstration/only-synthetic.ts';
import type { Source, SourceHealth } from '../../../gateway/source/source.ts';

describe('a registry that was down at the start of a demonstration', () => {
  let health: SourceHealth | null = null;
  let isDown = false;
  let asked = 0;
  const source: Source = {
    name: 'one',
    callsOthers: 3,
    send: async () => {
      if (isDown) throw new Error('down');
      return { data: { a: 1 } };
    },
    health: async () => {
      asked += 1;
      if (!health) throw new Error('down');
      return health;
    },
    stop: async () => undefined,
  };
  const only = onlySynthetic(source);
  const send = () => only.send({ query: '{ a }' }, AbortSignal.timeout(1_000));

  test('stays one in all else', () => expect(only).toMatchObject({ name: 'one', callsOthers: 3 }));

  test('is not called while it is down, nor when it comes up with real records, or without a word on them', async () => {
    await expect(send()).rejects.toThrow('down');
    for (const isSynthetic of [false, null]) {
      health = { isSynthetic };
      await expect(send()).rejects.toMatchObject({ code: 'REGISTRY_UNAVAILABLE' });
    }
  });

  test('is called once it has said that its records are made up, and asked again after a failure', async () => {
    health = { isSynthetic: true };
    asked = 0;
    expect(await send()).toEqual({ data: { a: 1 } });
    expect(await send()).toEqual({ data: { a: 1 } });
    expect(asked).toBe(1);
    isDown = true;
    await expect(send()).rejects.toThrow('down');
    [isDown, health] = [false, { isSynthetic: false }];
    await expect(send()).rejects.toMatchObject({ code: 'REGISTRY_UNAVAILABLE' });
  });
});
