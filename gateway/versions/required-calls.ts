import {
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldNode,
  type InterfaceTypeDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  print,
  type SelectionSetNode,
  stripIgnoredCharacters,
  type TypeNode,
} from 'graphql';
import { fieldSet, joinText } from './join-text.ts';

/** No field of a subgraph is called so; what follows is a number. */
export const versionPrefix = 'mianti_version_';

export type TypeWithFields = ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode;

export interface RequiredCalls {
  /** By type, the versions that it has to have, each with its call. */
  readonly byType: ReadonlyMap<string, ReadonlyMap<string, FieldNode>>;
  /** A `@join__field` with versions in place of the calls of its `requires`. */
  replaced(directive: ConstDirectiveNode, type: string): ConstDirectiveNode;
  /** False for a `@join__field` that makes a type's version external where nothing needs it: Apollo refuses it. */
  isUsed(directive: ConstDirectiveNode, type: TypeWithFields, version: string): boolean;
}

/** Finds the calls of fields with arguments that requirements make, while it replaces them. */
export function requiredCalls({ definitions }: DocumentNode): RequiredCalls {
  const types = new Map(definitions.filter(hasFields).map((type) => [type.name.value, type]));
  const names = new Map<string, string>();
  const byType = new Map<string, Map<string, FieldNode>>();
  const users = new Set<string>();

  const withImplementers = (name: string) => [
    name,
    ...[...types.values()]
      .filter(({ interfaces = [] }) => interfaces.some((one) => one.name.value === name))
      .map((type) => type.name.value),
  ];

  const inSet = (set: SelectionSetNode, type: string, graph: string): SelectionSetNode => ({
    ...set,
    selections: set.selections.map((node) => {
      if (node.kind === Kind.FIELD) return inField(node, type, graph);
      if (node.kind === Kind.FRAGMENT_SPREAD) return node;
      return { ...node, selectionSet: inSet(node.selectionSet, node.typeCondition?.name.value ?? type, graph) };
    }),
  });

  const inField = (node: FieldNode, type: string, graph: string): FieldNode => {
    const definition = types.get(type)?.fields?.find(({ name }) => name.value === node.name.value);
    if (!definition) return node;
    const { selectionSet, ...call } = node;
    const below = selectionSet ? { selectionSet: inSet(selectionSet, namedType(definition.type), graph) } : {};
    if (!definition.arguments?.length) return { ...call, ...below };
    const text = print(call);
    const version = names.get(text) ?? `${versionPrefix}${names.size + 1}`;
    names.set(text, version);
    for (const owner of withImplementers(type)) {
      byType.set(owner, (byType.get(owner) ?? new Map<string, FieldNode>()).set(version, call));
      users.add(`${graph} ${owner} ${version}`);
    }
    return { kind: Kind.FIELD, name: { kind: Kind.NAME, value: version }, ...below };
  };

  return {
    byType,
    replaced: (directive, type) => ({
      ...directive,
      arguments: (directive.arguments ?? []).map((argument) => {
        const { name, value } = argument;
        if (name.value !== 'requires' || value.kind !== Kind.STRING) return argument;
        const set = inSet(fieldSet(value.value), type, joinText(directive, 'graph'));
        return { ...argument, value: { ...value, value: stripIgnoredCharacters(print(set)).slice(1, -1) } };
      }),
    }),
    isUsed: (directive, { name, directives = [] }, version) => {
      const graph = joinText(directive, 'graph');
      const isDemanded = (one: ConstDirectiveNode) =>
        one.name.value === 'join__implements' &&
        joinText(one, 'graph') === graph &&
        byType.get(joinText(one, 'interface'))?.has(version);
      const isExternal = directive.arguments?.some((one) => one.name.value === 'external');
      return !isExternal || users.has(`${graph} ${name.value} ${version}`) || directives.some(isDemanded);
    },
  };
}

const hasFields = (node: DocumentNode['definitions'][number]): node is TypeWithFields =>
  node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.INTERFACE_TYPE_DEFINITION;

const namedType = (type: TypeNode): string => (type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type));
