import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLError,
  type GraphQLFormattedError,
  getOperationAST,
  Kind,
} from 'graphql';
import { type ErrorCode, errorTable } from '../../schema/errors.ts';
import type { Guard } from '../access/guard.ts';
import { presentError } from '../answer/present-error.ts';
import { checkVariables } from '../limits/check-variables.ts';
import { compileCost } from '../limits/cost/compile-cost.ts';
import { countObjects } from '../limits/cost/count-objects.ts';
import { judgeCost } from '../limits/cost/judge-cost.ts';
import { defaultLimits, type Limits } from '../limits/limits.ts';
import type { GatewayLog } from '../log.ts';
import { callReason } from '../plan/call-reason.ts';
import { causeFinder } from '../plan/causes.ts';
import type { FetchContext } from '../plan/compile-fetch.ts';
import { compilePlan } from '../plan/compile-plan.ts';
import type { PlanState } from '../plan/plan-state.ts';
import { compileShape } from '../plan/shape/compile-shape.ts';
import type { ShapeState } from '../plan/shape/shape-state.ts';
import { tellFaults } from '../plan/tell-faults.ts';
import type { SourceError } from '../source/source.ts';
import type { Supergraph } from '../supergraph/supergraph.ts';
import { alone } from './alone.ts';
import { alwaysAsked } from './always-asked.ts';
import { byConditions } from './by-conditions.ts';
import { compileVariables } from './coerce-variables.ts';
import { internalNames } from './internal-names.ts';
import { compileIntrospection } from './introspect.ts';
import type { Answer, Operation } from './operation.ts';
import { withoutSkipped } from './without-skipped.ts';

export interface CompileOptions {
  readonly supergraph: Supergraph;
  readonly registry: FetchContext['registry'];
  readonly log: GatewayLog;
  /** Null where everybody may ask everything: for tests, and made-up records. */
  readonly guard: Guard | null;
  readonly limits?: Limits;
  /** Told of each request that ran: what it could cost, and did. */
  readonly onCost?: (estimated: number, actual: number) => void;
}

/**
 * Compiles an operation of a valid document, by name where there are several: from here on nothing of it is parsed, planned
 * or walked again. Throws a GraphQLError where it cannot be planned.
 */
export function compileOperation(
  sent: DocumentNode,
  name: string | undefined,
  { supergraph, registry, log, guard, limits = defaultLimits, onCost }: CompileOptions,
): Operation {
  const wanted = alone(sent, name);
  const { document, clientKey, variables: renamed } = internalNames(wanted, supergraph.names);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('a document of one operation has that one');
  const { schema, versions, inputTypes } = supergraph;
  const fragments = fragmentsOf(document);
  const coerce = compileVariables(schema, getOperationAST(wanted)?.variableDefinitions);
  const introspect = compileIntrospection(schema, operation, fragments);
  const asked = guard?.plan?.(document, supergraph) ?? document;
  const { run, fetches } = compilePlan(supergraph.plan(alwaysAsked(withoutSkipped(asked))), {
    registry,
    reasonOf: callReason(wanted, document),
    versions,
    ...inputTypes,
  });
  const clientName = (key: string) => versions?.calls.get(key)?.name.value ?? clientKey(key);
  const shapeOf = byConditions(document, (conditions) =>
    compileShape({ schema, operation, fragments, conditions, clientKey }),
  );
  const admit = guard?.compile({ schema, document, clientKey, fetches, keys: supergraph.keys, types: inputTypes });
  const costOf = compileCost(schema, document, supergraph.weights);
  let causeOf: ReturnType<typeof causeFinder> | undefined;

  return async (sent, context) => {
    const tooLarge = checkVariables(sent, limits.variables);
    if (tooLarge) return { errors: [tooLarge] };
    const coerced = coerce(sent);
    if ('errors' in coerced) return { errors: coerced.errors.map((error) => presentError(refused(error), error, log)) };
    const { variables } = coerced;
    for (const [inside, client] of renamed) if (Object.hasOwn(variables, client)) variables[inside] = variables[client];
    const cost = costOf(variables);
    const tooCostly = judgeCost(cost, limits.cost);
    if (tooCostly) return { errors: [tooCostly] };
    const admission = await admit?.({ variables, context });
    if (admission && 'errors' in admission) return { errors: admission.errors };
    const state: PlanState = { tree: {}, variables, context, errors: [], failures: new Map() };
    await run(state);
    if (introspect) Object.assign(state.tree, introspect(variables));
    const shape: ShapeState = { path: [], faults: [] };
    const shown = admission?.show?.(state.tree) ?? state.tree;
    const text = shapeOf(variables)(shown, 0, shape) ?? 'null';
    // Where nobody at all can be asked there is no part that is known.
    const data = fetches.length === 0 && shape.faults.length > 0 ? 'null' : text;
    const isComplete = state.errors.length + shape.faults.length + state.failures.size === 0;
    try {
      await admission?.settle({ tree: state.tree, isComplete });
    } catch (error) {
      return { errors: [presentError(notRecorded(error), error, log)] };
    }
    const extensions = told({ ...admission?.extensions, ...toldCost(cost, state, onCost) });
    if (isComplete) return { data, ...extensions };
    causeOf ??= causeFinder(fetches, inputTypes);
    const errors = tellFaults(shape.faults, state, causeOf).map((error) => inClientNames(error, clientName));
    return errors.length === 0
      ? { data, ...extensions }
      : { data, errors: errors.map((error) => presentError(error, undefined, log)), ...extensions };
  };
}

/** For metrics, and for the developer who asks by a header. */
function toldCost(estimated: number, { tree, context }: PlanState, onCost: CompileOptions['onCost']) {
  if (!onCost && !context.wantsCost) return undefined;
  const actual = countObjects(tree);
  onCost?.(estimated, actual);
  return context.wantsCost ? { cost: { estimated, actual } } : undefined;
}

const told = (extensions: Readonly<Record<string, unknown>>): Partial<Pick<Answer, 'extensions'>> =>
  Object.keys(extensions).length > 0 ? { extensions } : {};

function notRecorded(error: unknown): GraphQLFormattedError {
  const code = 'ACCESS_NOT_RECORDED' satisfies ErrorCode;
  return { message: errorTable[code].message, extensions: { code, reason: String(error) } };
}

/** graphql-js gives no code to a variable that is wrong: it is the client's mistake, unless a scalar says more. */
function refused(error: GraphQLError): GraphQLFormattedError {
  return { ...error.toJSON(), extensions: { code: 'BAD_USER_INPUT', ...error.extensions } };
}

function inClientNames(error: SourceError, clientKey: (key: string) => string): SourceError {
  if (!error.path) return error;
  return { ...error, path: error.path.map((step) => (typeof step === 'string' ? clientKey(step) : step)) };
}

function fragmentsOf({ definitions }: DocumentNode): Record<string, FragmentDefinitionNode> {
  const fragments: Record<string, FragmentDefinitionNode> = Object.create(null);
  for (const node of definitions) if (node.kind === Kind.FRAGMENT_DEFINITION) fragments[node.name.value] = node;
  return fragments;
}
