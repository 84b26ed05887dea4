import { hash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { Operation } from './operation.ts';

/** The compiled operations of one supergraph. A changed supergraph gets a new, empty store. */
export interface Operations {
  /** By the document's text and the name of the operation to run. */
  find(text: string, name: string | undefined): Operation | undefined;
  /** The known one, or what `compile` makes, kept. Compiling is synchronous: an operation is never compiled twice at once. */
  findOrCompile(text: string, name: string | undefined, compile: () => Operation): Operation;
}

const most = 2_000;
const mostBytes = 192 * 1024 * 1024;
/**
 * What a compiled operation holds for each character of its text, plan, writers and what registries in this process compile
 * for it: measured on the joined query of bench/, 84 kB for 450 characters.
 */
const bytesPerCharacter = 190;

export function openOperations(): Operations {
  const known = new LRUCache<string, Operation>({ max: most, maxSize: mostBytes });
  const keyOf = (text: string, name: string | undefined) => `${hash('sha256', text, 'base64')} ${name ?? ''}`;
  return {
    find: (text, name) => known.get(keyOf(text, name)),
    findOrCompile: (text, name, compile) => {
      const key = keyOf(text, name);
      const found = known.get(key);
      if (found) return found;
      const operation = compile();
      known.set(key, operation, { size: 1 + text.length * bytesPerCharacter });
      return operation;
    },
  };
}
