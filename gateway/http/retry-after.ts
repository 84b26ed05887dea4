import type { GraphQLFormattedError } from 'graphql';

/** The seconds after which asking again makes sense, as errors tell them; undefined where none does. */
export function retryAfter(errors: readonly GraphQLFormattedError[]): number | undefined {
  const told = errors.flatMap(({ extensions }) => {
    const seconds = extensions?.retryAfter;
    return typeof seconds === 'number' ? [seconds] : [];
  });
  return told.length === 0 ? undefined : Math.max(...told);
}
