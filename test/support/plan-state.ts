import type { PlanState } from '../../gateway/plan/plan-state.ts';
import type { Tree } from '../../gateway/plan/tree.ts';

/** A request at some point of its plan. */
export function planState(tree: Tree = {}, variables: Readonly<Record<string, unknown>> = {}): PlanState {
  return { tree, variables, context: { requestId: 'a-request' }, errors: [], failures: new Map() };
}
