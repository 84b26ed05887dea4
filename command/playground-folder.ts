import { buildPlayground } from '../gateway/playground/build.ts';
import { PlaygroundNotBuilt } from '../gateway/playground/playground-not-built.ts';
import { paths } from './paths.ts';
import { Refusal } from './refusal.ts';

/** The folder that holds the playground's files, built where they are missing; null where it is off. */
export async function playgroundFolder(playground: 'on' | 'off', into: string = paths.cache): Promise<string | null> {
  if (playground === 'off') return null;
  try {
    return (await buildPlayground({ into })).folder;
  } catch (error) {
    if (!(error instanceof PlaygroundNotBuilt)) throw error;
    throw new Refusal(`${error.message}; make it writable, or start with --playground off`);
  }
}
