import { Writable } from 'node:stream';

/** A stream that keeps JSON lines, for reading what a log wrote. */
export function lines(): { stream: Writable; all(): unknown[]; text(): string } {
  let text = '';
  const stream = new Writable({
    write: (chunk, _encoding, done) => {
      text += String(chunk);
      done();
    },
  });
  return {
    stream,
    text: () => text,
    all: () =>
      text
        .trim()
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line)),
  };
}
