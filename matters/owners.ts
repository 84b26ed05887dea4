import { type ConstDirectiveNode, type DocumentNode, Kind } from 'graphql';

/** Which registries answer what, from the supergraph. */
export interface Owners {
  /** Names of the registries that can answer a field; several for keys, and for values that all of them know. */
  of(type: string, field: string): readonly string[];
  /** Whether the field is part of a key by which registries find the same record. */
  isKey(type: string, field: string): boolean;
}

/** Reads the owners from the directives of the join specification, https://specs.apollo.dev/join/v0.5. */
export function ownersOf(supergraph: DocumentNode): Owners {
  const names = graphNames(supergraph);
  const fields = new Map<string, readonly string[]>();
  const keys = new Set<string>();
  const nameOf = (directive: ConstDirectiveNode) => names.get(enumOf(directive, 'graph')) ?? '';
  for (const definition of supergraph.definitions) {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue;
    const type = definition.name.value;
    const joined = named(definition.directives, 'join__type');
    const all = [...new Set(joined.map(nameOf))];
    for (const field of joined.flatMap((directive) => textOf(directive, 'key').match(/\w+/g) ?? []))
      keys.add(`${type}.${field}`);
    for (const { name, directives } of definition.fields ?? []) {
      const own = named(directives, 'join__field').filter((directive) => !isTrue(directive, 'external'));
      fields.set(`${type}.${name.value}`, own.length > 0 ? own.map(nameOf) : all);
    }
  }
  return {
    of: (type, field) => fields.get(`${type}.${field}`) ?? [],
    isKey: (type, field) => keys.has(`${type}.${field}`),
  };
}

/** `POPULATION` → `population`. */
function graphNames(supergraph: DocumentNode): ReadonlyMap<string, string> {
  const graphs = supergraph.definitions.find(
    (definition) => definition.kind === Kind.ENUM_TYPE_DEFINITION && definition.name.value === 'join__Graph',
  );
  const values = graphs?.kind === Kind.ENUM_TYPE_DEFINITION ? (graphs.values ?? []) : [];
  return new Map(
    values.flatMap(({ name, directives }) =>
      named(directives, 'join__graph').map((graph): [string, string] => [name.value, textOf(graph, 'name')]),
    ),
  );
}

const named = (directives: readonly ConstDirectiveNode[] = [], name: string) =>
  directives.filter((directive) => directive.name.value === name);

const argumentOf = (directive: ConstDirectiveNode, argument: string) =>
  directive.arguments?.find(({ name }) => name.value === argument)?.value;

function textOf(directive: ConstDirectiveNode, argument: string): string {
  const value = argumentOf(directive, argument);
  return value?.kind === Kind.STRING ? value.value : '';
}

function enumOf(directive: ConstDirectiveNode, argument: string): string {
  const value = argumentOf(directive, argument);
  return value?.kind === Kind.ENUM ? value.value : '';
}

function isTrue(directive: ConstDirectiveNode, argument: string): boolean {
  const value = argumentOf(directive, argument);
  return value?.kind === Kind.BOOLEAN && value.value;
}
