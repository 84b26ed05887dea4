import { PassThrough } from 'node:stream';
import { describe, expect, test } from '@jest/globals';
import { seedProgress } from '../../seed/progress.ts';

/** A stream that is no terminal, and what was written to it. */
function paper() {
  const stream = new PassThrough();
  let text = '';
  stream.on('data', (chunk: Buffer) => {
    text += chunk;
  });
  return { stream: stream as unknown as NodeJS.WriteStream, lines: () => text.split('\n').filter(Boolean) };
}

describe('the progress of a seed', () => {
  test('is plain lines at each quarter where nobody looks at a bar', () => {
    const { stream, lines } = paper();
    const progress = seedProgress(stream);
    progress.start(100);
    for (let step = 0; step < 10; step += 1) progress.add(10);
    progress.stop();
    expect(lines()).toHaveLength(4);
    expect(lines()[0]).toMatch(/^seeding: 30 %, \d+ rows\/s, \d+ s left$/);
    expect(lines().at(-1)).toBe('seeding: done, 100 rows');
  });

  test('shows rows a second and time left on a terminal', () => {
    const { stream, lines } = paper();
    const terminal = Object.assign(stream, {
      isTTY: true,
      cursorTo: () => true,
      clearLine: () => true,
      moveCursor: () => true,
    });
    const progress = seedProgress(terminal);
    progress.start(200);
    progress.add(100);
    progress.stop();
    expect(lines().join()).toMatch(/Seeding .* 0 rows .* rows\/s .* left/);
  });
});
