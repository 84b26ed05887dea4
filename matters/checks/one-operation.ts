import { type DocumentNode, Kind, type OperationDefinitionNode } from 'graphql';
import { type MatterProblem, problemAt } from '../matter-problem.ts';

export type OperationFound =
  | { readonly operation: OperationDefinitionNode; readonly problems?: undefined }
  | { readonly operation?: undefined; readonly problems: readonly MatterProblem[] };

/** A matter file is one query, with a name and `@matter`, that reads from top to bottom. */
export function operationOf({ definitions }: DocumentNode, file: string): OperationFound {
  const [first, ...others] = definitions;
  const fragment = definitions.find(({ kind }) => kind === Kind.FRAGMENT_DEFINITION);
  const refused = (node: typeof first, wrong: string, advice: string): OperationFound => ({
    problems: [problemAt(file, node, wrong, advice)],
  });
  if (fragment) {
    const advice = 'Write the selections where they are used, so that the file reads from top to bottom.';
    return refused(fragment, 'a matter file has no fragments of its own', advice);
  }
  const [second] = others;
  if (second)
    return refused(second, 'a matter file is one operation, and this is a second', 'Move it to a file of its own.');
  if (first?.kind !== Kind.OPERATION_DEFINITION || first.operation !== 'query' || !first.name) {
    return refused(
      first,
      'a matter file is a query with a name',
      'Start it with "query" and a name, such as "query HomeTransfer".',
    );
  }
  if (!first.directives?.some(({ name }) => name.value === 'matter')) {
    return refused(
      first,
      'the query says of no matter',
      'Add @matter(code: …, title: …, name: …) before the list of papers.',
    );
  }
  return { operation: first };
}
