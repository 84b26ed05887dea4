import { describe, expect, test } from '@jest/globals';
import { batchLoader } from '../../../../subgraphs/kit/loaders/batch-loader.ts';

function counted() {
  const batches: string[][] = [];
  const load = batchLoader<string, string | null>(
    (key) => key,
    async (keys) => {
      batches.push([...keys]);
      return new Map(keys.filter((key) => key !== 'none').map((key) => [key, key.toUpperCase()]));
    },
    () => null,
  );
  return { batches, load };
}

describe('a loader', () => {
  test('reads the keys of one tick in one batch, each once, whoever asked', async () => {
    const { batches, load } = counted();
    const answers = await Promise.all(['a', 'b', 'a', 'none'].map((key) => load(key)));
    expect(answers).toEqual(['A', 'B', 'A', null]);
    expect(batches).toEqual([['a', 'b', 'none']]);
  });

  test('keeps nothing: a key asked for later is read again', async () => {
    const { batches, load } = counted();
    await load('a');
    await load('a');
    expect(batches).toEqual([['a'], ['a']]);
  });

  test('never asks for more than 1,000 keys at once', async () => {
    const { batches, load } = counted();
    await Promise.all(Array.from({ length: 2_500 }, (_, index) => load(`k${index}`)));
    expect(batches.map((keys) => keys.length)).toEqual([1_000, 1_000, 500]);
  });

  test('a failed batch fails those who waited for it and nobody later', async () => {
    let isDown = true;
    const load = batchLoader<string, number>(
      (key) => key,
      async (keys) => {
        if (isDown) throw new Error('down');
        return new Map(keys.map((key) => [key, 1]));
      },
      () => 0,
    );
    const failed = await Promise.allSettled([load('a'), load('b')]);
    expect(failed.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    isDown = false;
    expect(await load('a')).toBe(1);
  });
});
