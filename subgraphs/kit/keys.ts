import { refusal } from './errors.ts';

const most = 100;

/** Checks the list of a batch root: at most 100 keys. Throws BAD_USER_INPUT. */
export function checkKeys<Key>(keys: readonly Key[], argument: string): readonly Key[] {
  if (keys.length > most)
    throw refusal('BAD_USER_INPUT', `"${argument}" has ${keys.length} keys; expected at most ${most}`);
  return keys;
}
