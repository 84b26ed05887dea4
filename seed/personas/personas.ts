import { applicantPersonas } from './applicant-personas.ts';
import { conflictPersonas } from './conflict-personas.ts';
import { ordinaryPersonas } from './ordinary-personas.ts';
import type { Persona } from './persona.ts';

/** Everyone with a story: the README's table, the playground's queries and the tests are made from these. */
export const personas: readonly Persona[] = [...ordinaryPersonas, ...applicantPersonas, ...conflictPersonas];

/** The persona of a key. Throws where there is none: a key is a name in our own code. */
export function persona(key: string): Persona {
  const found = personas.find((candidate) => candidate.key === key);
  if (!found) throw new RangeError(`there is no persona ${key}`);
  return found;
}
