import type { PlaygroundSignIn } from '../../gateway/playground/sign-in.ts';
import { demonstrationPersonas } from './demonstration-personas.ts';
import type { Demonstration } from './open-demonstration.ts';

/** The page asks for another one before it ends. */
const seconds = 600;

/** The personas as the playground offers them. */
export const playgroundSignIn = ({ issue }: Demonstration): PlaygroundSignIn => ({
  personas: demonstrationPersonas.map(({ id, title, chineseTitle }) => ({ id, title, chineseTitle })),
  issue: (persona) => issue(persona, seconds),
});
