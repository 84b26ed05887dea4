import { leafHash } from './merkle-tree.ts';

/** The leaf of a part of the evidence whose canonical text is known: that of `{ item, salt }`, put together. */
export function leafOfText(text: string, salt: string): Buffer {
  return leafHash(`{"item":${text},"salt":${JSON.stringify(salt)}}`);
}
