import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLError,
  type GraphQLObjectType,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  visit,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Caller } from '../caller.ts';
import { answerField, answerFields, type Field } from './fields.ts';
import type { Position } from './position.ts';
import { type Run, settled } from './run.ts';
import { selectionOf } from './selection.ts';

export interface Answer {
  /** Left out where the request was refused before anything ran. */
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors: readonly GraphQLError[];
}

/** Runs an operation with the variables of a request. Undefined: graphql-js has to run it. */
export type CompiledOperation = (
  variables: Readonly<Record<string, unknown>>,
  caller?: Caller,
) => Answer | Promise<Answer> | undefined;

/** Each combination of `@skip` and `@include` has its own compiled form. */
const mostForms = 32;
/** graphql-js's own limit. */
const mostCoercionErrors = 50;

const nobody: Caller = {};

/**
 * Compiles an operation of a valid document: selections merged, arguments coerced, resolvers found, once. Answers are those
 * of graphql-js, without waiting where nothing is promised. Undefined where graphql-js has to refuse the operation.
 */
export function compileOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null | undefined,
): CompiledOperation | undefined {
  const operation = getOperationAST(document, operationName);
  const root = operation && schema.getRootType(operation.operation);
  if (!operation || !root || operation.operation === OperationTypeNode.SUBSCRIPTION) return undefined;
  const { variableDefinitions = [] } = operation;
  const conditionNames = conditionsOf(document, operation);
  const formOf = forms(schema, document, root, operation);
  return (inputs, caller = nobody) => {
    const { coerced, errors } = getVariableValues(schema, variableDefinitions, inputs, {
      maxErrors: mostCoercionErrors,
    });
    if (!coerced) return { errors };
    const conditions = new Map<string, boolean>();
    for (const name of conditionNames) {
      const value = coerced[name];
      if (typeof value !== 'boolean') return undefined;
      conditions.set(name, value);
    }
    const run: Run = {
      variables: coerced,
      caller,
      errors: [],
      madeArguments: new Map(),
      pending: 0,
      onSettled: undefined,
    };
    const data: Position = { parent: undefined, key: '', isNonNull: false, value: {}, isNull: false };
    const answer = (): Answer => ({ data: data.isNull ? null : data.value, errors: run.errors });
    const fields = formOf(conditions);
    if (operation.operation === OperationTypeNode.MUTATION) return inSeries(run, fields, data).then(answer);
    answerFields(run, fields, undefined, data);
    return settled(run)?.then(answer) ?? answer();
  };
}

/** A mutation's fields have effects: each waits for the one before it. */
async function inSeries(run: Run, fields: readonly Field[], data: Position): Promise<void> {
  for (const field of fields) {
    answerField(run, field, undefined, data);
    await settled(run);
    if (data.isNull) return;
  }
}

function forms(
  schema: GraphQLSchema,
  { definitions }: DocumentNode,
  root: GraphQLObjectType,
  operation: OperationDefinitionNode,
): (conditions: ReadonlyMap<string, boolean>) => readonly Field[] {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of definitions) if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  const known = new LRUCache<string, readonly Field[]>({ max: mostForms });
  return (conditions) => {
    const key = [...conditions.values()].map(Number).join('');
    const found = known.get(key);
    if (found) return found;
    const made = selectionOf({ schema, fragments, conditions })(root, [operation]);
    known.set(key, made);
    return made;
  };
}

/** The operation's variables that decide about `@skip` or `@include` anywhere in the document. */
function conditionsOf(
  document: DocumentNode,
  { variableDefinitions = [] }: OperationDefinitionNode,
): readonly string[] {
  const deciding = new Set<string>();
  visit(document, {
    Directive: ({ name, arguments: given = [] }) => {
      if (name.value !== 'skip' && name.value !== 'include') return;
      for (const { value } of given) if (value.kind === Kind.VARIABLE) deciding.add(value.name.value);
    },
  });
  return variableDefinitions.map(({ variable }) => variable.name.value).filter((name) => deciding.has(name));
}
