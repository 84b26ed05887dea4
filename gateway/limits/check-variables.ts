import type { GraphQLFormattedError } from 'graphql';
import type { ErrorCode } from '../../schema/errors.ts';
import { defaultLimits, type VariableLimits } from './limits.ts';

/** What stands around each value: quotes, a comma, a colon. */
const around = 4;

/**
 * Looks at a request's variables before anything coerces them: their size, the length of each list, how deep they are. Walks
 * no further than the first limit that is passed; null where none is.
 */
export function checkVariables(
  variables: Readonly<Record<string, unknown>>,
  limits: VariableLimits = defaultLimits.variables,
): GraphQLFormattedError | null {
  let left = limits.characters;
  const look = (value: unknown, depth: number): string | null => {
    left -= around + (typeof value === 'string' ? value.length : 0);
    if (left < 0) return `The variables have more than ${limits.characters} characters`;
    if (typeof value !== 'object' || value === null) return null;
    if (depth > limits.depth) return `The variables are more than ${limits.depth} lists and objects deep`;
    if (Array.isArray(value)) {
      if (value.length > limits.listLength) {
        return `A list in the variables has ${value.length} entries; this gateway takes at most ${limits.listLength}`;
      }
      for (const item of value) {
        const found = look(item, depth + 1);
        if (found) return found;
      }
      return null;
    }
    for (const key in value) {
      left -= key.length;
      const found = look((value as Record<string, unknown>)[key], depth + 1);
      if (found) return found;
    }
    return null;
  };
  const found = look(variables, 0);
  if (!found) return null;
  return { message: `${found}.`, extensions: { code: 'VARIABLES_TOO_LARGE' satisfies ErrorCode } };
}
