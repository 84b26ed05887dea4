import DataLoader from 'dataloader';

/** SQLite allows 32,766 parameters in a statement, PostgreSQL 65,535; 1,000 keys are past the point where more gains. */
const mostKeys = 1_000;

/**
 * A loader that spans requests: all keys asked for in one tick, by whichever requests, become one batch.
 * It merges reads and never keeps an answer: no cache, so no request sees another's past and none sees stale data.
 * `key` gives equal keys one text, so that a key asked for twice is read once: `all` has it twice.
 */
export function batchLoader<Key, Value>(
  key: (asked: Key) => string,
  readAll: (distinct: readonly Key[], all: readonly Key[]) => Promise<ReadonlyMap<string, Value>>,
  absent: (asked: Key) => Value,
): (asked: Key) => Promise<Value> {
  const loader = new DataLoader<Key, Value>(
    async (asked) => {
      const distinct = new Map(asked.map((one) => [key(one), one]));
      const found = await readAll([...distinct.values()], asked);
      return asked.map((one) => found.get(key(one)) ?? absent(one));
    },
    { cache: false, maxBatchSize: mostKeys },
  );
  return (asked) => loader.load(asked);
}
