import {
  executeSync,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
} from 'graphql';
import { collectFields } from 'graphql/execution/collectFields.js';
import type { Tree } from '../plan/tree.ts';

export type Introspect = (variables: Readonly<Record<string, unknown>>) => Tree;

const names = new Set(['__schema', '__type']);

/** Answers what an operation asks of the schema itself, without any registry; null where it asks nothing of it. */
export function compileIntrospection(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: Readonly<Record<string, FragmentDefinitionNode>>,
): Introspect | null {
  const asked = asksOf(operation, fragments);
  if (!asked) return null;
  const definitions = [operation, ...Object.values(fragments)];
  return (variables) => {
    const root = schema.getRootType(operation.operation);
    if (!root) return {};
    const fields = collectFields(schema, fragments as never, variables as never, root, operation.selectionSet);
    const selections = [...fields.values()].flat().filter(({ name }: FieldNode) => names.has(name.value));
    if (selections.length === 0) return {};
    const only: OperationDefinitionNode = { ...operation, selectionSet: { kind: Kind.SELECTION_SET, selections } };
    const document = { kind: Kind.DOCUMENT, definitions: [only, ...definitions.slice(1)] } as const;
    return (executeSync({ schema, document, variableValues: variables }).data ?? {}) as Tree;
  };
}

function asksOf(
  operation: OperationDefinitionNode,
  fragments: Readonly<Record<string, FragmentDefinitionNode>>,
): boolean {
  const seen = new Set<string>();
  const any = ({ selections }: OperationDefinitionNode['selectionSet']): boolean =>
    selections.some((node) => {
      if (node.kind === Kind.FIELD) return names.has(node.name.value);
      if (node.kind === Kind.INLINE_FRAGMENT) return any(node.selectionSet);
      const fragment = fragments[node.name.value];
      if (!fragment || seen.has(fragment.name.value)) return false;
      seen.add(fragment.name.value);
      return any(fragment.selectionSet);
    });
  return any(operation.selectionSet);
}
