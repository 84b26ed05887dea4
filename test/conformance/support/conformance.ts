import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Answer } from '../../support/gateway.ts';
import { type OpenSupergraph, openSupergraph, type Subgraphs } from './open-supergraph.ts';

/** One operation and the answer that GraphQL and the federation specification demand of it. */
export interface Case {
  /** A sentence that is true of a right gateway. */
  readonly title: string;
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  /** The whole of `data`, its keys in the order of the query; left out where the operation must be refused whole. */
  readonly data?: unknown;
  /** The paths of all errors, such as 'products.0.price'; '' for an error without one. */
  readonly errors?: readonly string[];
  /**
   * Instead of `errors`: nulls of `data` of which each must have an error at its path, above or below it, and no error
   * be anywhere else. For failures that a gateway may tell once for each field, or once for what is around them.
   */
  readonly told?: readonly string[];
  /** The names of all subgraphs that the operation needs, where that is the point. */
  readonly asks?: readonly string[];
}

/** Serves the subgraphs once, and runs each case against them. */
export function conformance(theme: string, subgraphs: Subgraphs, cases: readonly Case[]): void {
  describe(theme, () => {
    let supergraph: OpenSupergraph;
    beforeAll(async () => {
      supergraph = await openSupergraph(subgraphs);
    });
    afterAll(() => supergraph?.stop());

    test.each(cases)('$title', async ({ query, variables, data, errors = [], told, asks }) => {
      supergraph.takeSent();
      const answer = await supergraph.ask(query, variables);
      const paths = pathsOf(answer);
      if (told) expect({ data: answer.data, ...covering(told, paths) }).toEqual({ data, untold: [], strange: [] });
      else expect({ data: answer.data, errors: paths }).toEqual({ data, errors: [...errors].sort() });
      // The order of keys is the order of the query (GraphQL, "Ordered ResultMap"), which `toEqual` does not see.
      expect(JSON.stringify(answer.data)).toBe(JSON.stringify(data));
      if (asks) expect(namesOf(supergraph)).toEqual([...asks].sort());
    });
  });
}

function pathsOf({ errors = [] }: Answer): string[] {
  return errors.map(({ path = [] }) => path.join('.')).sort();
}

/** Which of the nulls no error tells of, and which errors tell of none of them. */
function covering(nulls: readonly string[], errors: readonly string[]) {
  const isWithin = (path: string, other: string) => path === other || path.startsWith(`${other}.`);
  const isAbout = (error: string, path: string) => error !== '' && (isWithin(path, error) || isWithin(error, path));
  return {
    untold: nulls.filter((path) => !errors.some((error) => isAbout(error, path))),
    strange: errors.filter((error) => !nulls.some((path) => isAbout(error, path))),
  };
}

function namesOf(supergraph: OpenSupergraph): string[] {
  return [...new Set(supergraph.takeSent().map(({ subgraph }) => subgraph))].sort();
}
