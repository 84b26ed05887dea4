import { GraphQLBoolean, GraphQLNonNull } from 'graphql';
import type { Drawing } from './drawing.ts';

const required = new GraphQLNonNull(GraphQLBoolean);

/** `@skip`, `@include`, both, or mostly neither; the condition a constant or a variable. */
export function drawCondition({ random, variables }: Drawing): string {
  if (!random.chance(0.12)) return '';
  const names = random.weighted<readonly string[]>([
    [['include'], 5],
    [['skip'], 5],
    [['skip', 'include'], 1],
  ]);
  return names
    .map((name) => {
      // Mostly so that the selection stays: what is left out tests little below it.
      const value = random.chance(0.7) ? name === 'include' : name === 'skip';
      return ` @${name}(if: ${random.chance(0.6) ? variables.draw(required, value) : value})`;
    })
    .join('');
}
