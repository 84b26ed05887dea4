import { readFileSync } from 'node:fs';

/** A file of `seed/data`, parsed. Its licence is in the README beside it. */
export function readData<Content>(name: string): Content {
  return JSON.parse(readFileSync(new URL(`../data/${name}`, import.meta.url), 'utf8'));
}
