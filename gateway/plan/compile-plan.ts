import type { FetchNode, PlanNode } from '@apollo/query-planner';
import { splitFetch } from '../versions/split-fetch.ts';
import type { Versions } from '../versions/versions-of.ts';
import { compileFetch, type FetchContext } from './compile-fetch.ts';
import type { Run } from './plan-state.ts';
import type { PlanPath } from './tree.ts';

/** A fetch of the plan and the place in the answer that it adds to. */
export interface PlacedFetch {
  readonly node: FetchNode;
  readonly path: PlanPath;
}

export interface CompiledPlan {
  /** Asks the registries, in parallel and in sequence as the plan says. Never rejects. */
  readonly run: Run;
  /** In the order of their numbers. */
  readonly fetches: readonly PlacedFetch[];
}

export interface PlanContext extends FetchContext {
  readonly versions: Versions | null;
}

/** Compiles a query plan once into functions that nothing has to interpret. */
export function compilePlan(node: PlanNode | undefined, context: PlanContext): CompiledPlan {
  const fetches: PlacedFetch[] = [];
  return { run: node ? compile(node, []) : async () => undefined, fetches };

  function compile(one: PlanNode, path: PlanPath): Run {
    switch (one.kind) {
      case 'Fetch': {
        const nodes = context.versions ? splitFetch(one, context.versions) : [one];
        const runs = nodes.map((node) => {
          const number = fetches.push({ node, path }) - 1;
          return compileFetch({ node, path, number }, context);
        });
        return parallel(runs);
      }
      case 'Flatten':
        return compile(one.node, [...path, ...one.path.map(String)]);
      case 'Sequence':
        return sequence(one.nodes.map((child) => compile(child, path)));
      case 'Parallel':
        return parallel(one.nodes.map((child) => compile(child, path)));
      case 'Condition': {
        const { condition } = one;
        const met = one.ifClause && compile(one.ifClause, path);
        const unmet = one.elseClause && compile(one.elseClause, path);
        return async (state) => (state.variables[condition] === true ? met : unmet)?.(state);
      }
      case 'Defer':
        throw new Error('the plan defers a part, which this gateway never asks of a planner');
    }
  }
}

function sequence(runs: readonly Run[]): Run {
  return async (state) => {
    for (const run of runs) await run(state);
  };
}

function parallel(runs: readonly Run[]): Run {
  const [only] = runs;
  if (only && runs.length === 1) return only;
  return async (state) => {
    await Promise.all(runs.map((run) => run(state)));
  };
}
