import type { FetchNode, PlanNode } from '@apollo/query-planner';
import { describe, expect, test } from '@jest/globals';
import { compilePlan } from '../../../gateway/plan/compile-plan.ts';
import type { SourceAnswer } from '../../../gateway/source/source.ts';
import { planState } from '../../support/plan-state.ts';

const fetchNode = (serviceName: string) =>
  ({ kind: 'Fetch', serviceName, operation: `{ ${serviceName} }` }) as FetchNode;
const [a, b, c] = ['a', 'b', 'c'].map(fetchNode) as [FetchNode, FetchNode, FetchNode];

/** Registries that answer when they are told to. */
function held() {
  const events: string[] = [];
  const waiting = new Map<string, (answer: SourceAnswer) => void>();
  const registry = (name: string) => () =>
    new Promise<SourceAnswer>((resolve) => {
      events.push(`${name} asked`);
      waiting.set(name, resolve);
    });
  const answer = async (name: string) => {
    events.push(`${name} answers`);
    waiting.get(name)?.({ data: { [name]: 1 } });
    await turns();
  };
  return {
    events,
    answer,
    context: {
      registry,
      versions: null,
      fieldTypeOf: () => undefined,
      isOfType: (one: string, other: string) => one === other,
    },
  };
}

/** Lets everything go on that waits for nothing outside. */
const turns = () => new Promise<void>((resolve) => setImmediate(resolve));

describe('a compiled plan', () => {
  test('asks in parallel what the plan has in parallel, and is done when all have answered', async () => {
    const { events, answer, context } = held();
    const { run } = compilePlan({ kind: 'Parallel', nodes: [a, b, c] }, context);
    const state = planState();
    let isDone = false;
    const running = run(state).then(() => {
      isDone = true;
    });
    await turns();
    expect(events).toEqual(['a asked', 'b asked', 'c asked']);
    await answer('c');
    await answer('a');
    expect(isDone).toBe(false);
    await answer('b');
    await running;
    expect(state.tree).toEqual({ a: 1, b: 1, c: 1 });
  });

  test('asks in sequence what the plan has in sequence, each after the answer before it', async () => {
    const { events, answer, context } = held();
    const running = compilePlan({ kind: 'Sequence', nodes: [a, { kind: 'Parallel', nodes: [b, c] }] }, context).run(
      planState(),
    );
    await turns();
    await answer('a');
    await answer('b');
    await answer('c');
    await running;
    expect(events).toEqual(['a asked', 'a answers', 'b asked', 'c asked', 'b answers', 'c answers']);
  });

  test('goes on in sequence after a registry that failed', async () => {
    const asked: string[] = [];
    const registry = (name: string) => async () => {
      asked.push(name);
      if (name === 'a') throw new Error('down');
      return { data: { [name]: 1 } };
    };
    const state = planState();
    await compilePlan(
      { kind: 'Sequence', nodes: [a, b] },
      { registry, isOfType: () => false, fieldTypeOf: () => undefined, versions: null },
    ).run(state);
    expect([asked, state.tree, state.failures.get(0)?.registry]).toEqual([['a', 'b'], { b: 1 }, 'a']);
  });

  test.each<[string, Record<string, unknown>, string[]]>([
    ['true', { v: true }, ['a']],
    ['false', { v: false }, ['b']],
    ['missing', {}, ['b']],
    ['a text', { v: 'true' }, ['b']],
  ])('follows its condition where the variable is %s', async (_title, variables, expected) => {
    const asked: string[] = [];
    const registry = (name: string) => async () => {
      asked.push(name);
      return { data: {} };
    };
    const node: PlanNode = { kind: 'Condition', condition: 'v', ifClause: a, elseClause: b };
    await compilePlan(node, { registry, isOfType: () => false, fieldTypeOf: () => undefined, versions: null }).run(
      planState({}, variables),
    );
    expect(asked).toEqual(expected);
  });

  test('does nothing where a condition has no such branch, or there is nothing to ask', async () => {
    const { events, context } = held();
    await compilePlan({ kind: 'Condition', condition: 'v', elseClause: a }, context).run(planState({}, { v: true }));
    await compilePlan(undefined, context).run(planState());
    await compilePlan({ kind: 'Parallel', nodes: [] }, context).run(planState());
    expect(events).toEqual([]);
  });

  test('numbers its fetches in order, with the places that they add to, flattened within flattened', () => {
    const { context } = held();
    const flatten = (path: (string | number)[], node: PlanNode): PlanNode => ({ kind: 'Flatten', path, node });
    const inner = flatten(['y', 0], { kind: 'Sequence', nodes: [b, c] });
    const { fetches } = compilePlan({ kind: 'Sequence', nodes: [a, flatten(['x', '@'], inner)] }, context);
    expect(fetches.map(({ node, path }) => [node.serviceName, path])).toEqual([
      ['a', []],
      ['b', ['x', '@', 'y', '0']],
      ['c', ['x', '@', 'y', '0']],
    ]);
  });

  test('refuses a plan that defers a part', () => {
    const { context } = held();
    expect(() => compilePlan({ kind: 'Defer', primary: {}, deferred: [] }, context)).toThrow('defers');
  });
});
