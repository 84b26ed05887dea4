import type { Random } from '../../../seed/random/random.ts';

/** Keys that are fields of many types too: an alias that hides a field's own name. */
const aliases = ['a', 'b', 'c', 'name', 'source', 'code', 'status', 'uscc', 'holder', 'nodes'];

export interface ResponseKeys {
  /** A key for a field: its name, or an alias. */
  keyOf(name: string, signature: string): string;
}

/**
 * Gives each response key one meaning in a whole document: the same field, arguments and type wherever it stands. So
 * whatever is written in one place twice, through fragments or not, merges, and every document passes
 * OverlappingFieldsCanBeMerged by construction.
 */
export function responseKeys(random: Random): ResponseKeys {
  const meanings = new Map<string, string>();
  const isFree = (key: string, signature: string) => (meanings.get(key) ?? signature) === signature;
  return {
    keyOf: (name, signature) => {
      const own = random.chance(0.8) ? [name] : [];
      const candidates = [...own, random.pick(aliases), random.pick(aliases), `${name}_${meanings.size}`];
      const key = candidates.find((candidate) => isFree(candidate, signature)) ?? `${name}_${meanings.size}`;
      meanings.set(key, signature);
      return key;
    },
  };
}
