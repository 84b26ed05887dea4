import { expect, test } from '@jest/globals';
import { openCleanUp } from '../../../bench/processes/clean-up.ts';

test('what is cleared away twice at once is cleared away once, the last first, and both wait for it', async () => {
  const done: string[] = [];
  const whole = openCleanUp();
  whole.defer(() => void done.push('folder'));
  const part = whole.use(openCleanUp());
  part.defer(async () => {
    await Promise.resolve();
    done.push('process');
  });
  await Promise.all([part[Symbol.asyncDispose](), whole[Symbol.asyncDispose]()]);
  expect(done).toEqual(['process', 'folder']);
});
