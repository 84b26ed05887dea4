import { Writable } from 'node:stream';

export interface Lines {
  readonly stream: Writable;
  all(): unknown[];
  text(): string;
  /** Calls back after each write. */
  onWrite(look: () => void): void;
}

/** A stream that keeps JSON lines, for reading what a log wrote. */
export function lines(): Lines {
  let text = '';
  const looking: (() => void)[] = [];
  const stream = new Writable({
    write: (chunk, _encoding, done) => {
      text += String(chunk);
      for (const look of looking) look();
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
    onWrite: (look) => looking.push(look),
  };
}
