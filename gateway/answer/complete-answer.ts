import type { FormattedExecutionResult, GraphQLFormattedError } from 'graphql';
import { errorTable } from '../../schema/errors.ts';

type Answer = FormattedExecutionResult<Record<string, unknown>, Record<string, unknown>>;

/**
 * Makes errors of what the executor only notes in `extensions.valueCompletion`: a value that could not be completed is
 * always an error. Paths that an error already covers are not told twice. All other extensions of the executor are dropped.
 */
export function completeAnswer(answer: Answer): Answer {
  const { data, errors = [], extensions } = answer;
  const noted = (extensions?.valueCompletion ?? []) as readonly GraphQLFormattedError[];
  const isTold = (path: GraphQLFormattedError['path'] = []) =>
    errors.some((error) => error.path && path.every((step, index) => error.path?.[index] === step));
  const incomplete = noted
    .filter(({ path }) => !isTold(path))
    .map(({ path }) => ({
      message: errorTable.VALUE_INCOMPLETE.message,
      ...(path ? { path } : {}),
      extensions: { code: 'VALUE_INCOMPLETE' },
    }));
  const all = [...errors, ...incomplete];
  return { ...(data === undefined ? {} : { data }), ...(all.length > 0 ? { errors: all } : {}) };
}
