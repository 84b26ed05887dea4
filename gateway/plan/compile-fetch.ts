import type { FetchNode } from '@apollo/query-planner';
import type { CallReason } from '../../schema/call-token.ts';
import { type ErrorCode, errorTable } from '../../schema/errors.ts';
import type { CallRegistry } from '../source/call-registry.ts';
import type { SourceAnswer, SourceError } from '../source/source.ts';
import { failureOf } from '../source/source-failure.ts';
import { askedBy, keepAsked } from './asked.ts';
import { distinct } from './distinct.ts';
import { compileGather, type Gather, type InputTypes } from './gather.ts';
import { merge } from './merge.ts';
import { placeErrors } from './place-errors.ts';
import type { PlanState, Run } from './plan-state.ts';
import { rewrite } from './rewrite.ts';
import { isTree, objectsAt, type PlanPath, put, type Tree } from './tree.ts';
import { unknownEntities } from './unknown-entities.ts';

export interface FetchContext extends InputTypes {
  readonly registry: (name: string) => CallRegistry;
  /** Why each fetch is made, to be told to the registry. */
  readonly reasonOf?: (fetch: Pick<NumberedFetch, 'node' | 'path'>) => CallReason;
}

export interface NumberedFetch {
  readonly node: FetchNode;
  readonly path: PlanPath;
  readonly number: number;
}

/** Compiles one fetch: gather what to ask for, ask the registry, merge what it answered, place its errors. Never rejects. */
export function compileFetch(fetch: NumberedFetch, context: FetchContext): Run {
  return fetch.node.requires ? entityFetch(fetch, context) : rootFetch(fetch, context);
}

function rootFetch(fetch: NumberedFetch, context: FetchContext): Run {
  const { node, path } = fetch;
  const ask = asking(fetch, context);
  return async (state) => {
    const targets = path.length === 0 ? [state.tree] : objectsAt(state.tree, path);
    if (targets.length === 0) return;
    const answer = await ask(state, variablesOf(node, state));
    if (!answer) return;
    if (answer.errors) placeErrors({ state, fetch, errors: answer.errors, slots: null });
    if (!isTree(answer.data)) return noteNulled(state, fetch, answer.errors);
    if (node.outputRewrites) rewrite(node.outputRewrites, answer.data, context.isOfType);
    for (const target of targets) merge(target, answer.data);
  };
}

function entityFetch(fetch: NumberedFetch, context: FetchContext): Run {
  const { node, path } = fetch;
  const ask = asking(fetch, context);
  const gather = gathering(node, context);
  return async (state) => {
    const targets = objectsAt(state.tree, path);
    if (targets.length === 0) return;
    const { representations, slots } = distinct(targets, gather);
    if (representations.length === 0) return;
    const answer = await ask(state, { ...variablesOf(node, state), representations });
    if (!answer) return;
    const errors = [...(answer.errors ?? []), ...unknownEntities(answer, representations)];
    if (errors.length > 0) placeErrors({ state, fetch, errors, slots });
    const entities = answer.data?._entities;
    if (!Array.isArray(entities)) return noteNulled(state, fetch, answer.errors);
    if (entities.includes(null)) noteNulled(state, fetch, answer.errors);
    if (node.outputRewrites) rewrite(node.outputRewrites, entities, context.isOfType);
    for (const [index, target] of targets.entries()) {
      const entity = entities[slots[index] ?? -1];
      if (isTree(entity)) merge(target, entity);
    }
  };
}

/** An error that may not be null takes its neighbours with it: what is missing beside it is missing for its reason. */
function noteNulled(state: PlanState, { node, number }: NumberedFetch, errors: readonly SourceError[] = []): void {
  const code = errors
    .map(({ extensions }) => extensions?.code)
    .find((one) => typeof one === 'string' && Object.hasOwn(errorTable, one));
  if (errors.length === 0 || state.failures.has(number)) return;
  state.failures.set(number, {
    code: (code ?? 'REGISTRY_FAILED') as ErrorCode,
    registry: node.serviceName,
    isOpen: false,
  });
}

/** Asks the registry; null where no answer came, with the reason noted for the places that stay open. */
function asking(fetch: NumberedFetch, context: FetchContext) {
  const { node, number } = fetch;
  const call = context.registry(node.serviceName);
  const { operation: query, operationName, serviceName: registry } = node;
  const asked = askedBy(query);
  const reason = context.reasonOf ? { reason: context.reasonOf(fetch) } : {};
  return async (state: PlanState, variables: Tree): Promise<SourceAnswer | null> => {
    try {
      const answer = await call({ query, operationName, variables, ...reason }, state.context);
      keepAsked(answer.data, asked);
      return answer;
    } catch (error) {
      state.failures.set(number, { code: failureOf(error).code, registry, isOpen: false });
      return null;
    }
  };
}

function gathering({ requires = [], inputRewrites }: FetchNode, types: InputTypes): Gather {
  const gather = compileGather(requires, types);
  if (!inputRewrites) return gather;
  return (object) => {
    const representation = gather(object);
    if (representation) rewrite(inputRewrites, representation, types.isOfType);
    return representation;
  };
}

function variablesOf({ variableUsages = [] }: FetchNode, state: PlanState): Tree {
  const variables: Tree = {};
  for (const name of variableUsages) {
    if (Object.hasOwn(state.variables, name)) put(variables, name, state.variables[name]);
  }
  return variables;
}
