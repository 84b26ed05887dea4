import {
  type ConstDirectiveNode,
  type DirectiveNode,
  type FieldDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  print,
  visit,
} from 'graphql';

/** Directives that Federation 1 has, of those that the registries' schemas use. */
const known = new Set(['key', 'external', 'requires', 'provides', 'deprecated', 'specifiedBy']);

/**
 * The schemas of Federation 2 subgraphs, by name, as Federation 1 wants them: one subgraph owns an entity, the others extend
 * it by an external key. The owner is the one that has most to say of it; value types stay as they are.
 */
export function federation1(schemas: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const documents = new Map([...schemas].map(([name, sdl]) => [name, parse(sdl, { noLocation: true })]));
  const owners = ownersOf(
    [...documents].flatMap(([name, { definitions }]) =>
      definitions.flatMap((node) => (node.kind === Kind.OBJECT_TYPE_DEFINITION ? [{ name, node }] : [])),
    ),
  );
  const converted = [...documents].map(([name, document]) => {
    const older = visit(document, {
      SchemaExtension: () => null,
      Directive: (node) => (known.has(node.name.value) ? withoutResolvable(node) : null),
      ObjectTypeDefinition: {
        leave: (node) => {
          const isExtension = node.name.value === 'Query' || (isEntity(node) && owners.get(node.name.value) !== name);
          return isExtension ? extension(node) : undefined;
        },
      },
    });
    return [name, print(older)] as const;
  });
  return new Map(converted);
}

interface Defined {
  readonly name: string;
  readonly node: ObjectTypeDefinitionNode;
}

function ownersOf(defined: readonly Defined[]): ReadonlyMap<string, string> {
  const most = new Map<string, Defined>();
  for (const one of defined) {
    const { node } = one;
    const fields = node.fields?.length ?? 0;
    if (isEntity(node) && fields > (most.get(node.name.value)?.node.fields?.length ?? 0))
      most.set(node.name.value, one);
  }
  return new Map([...most].map(([type, { name }]) => [type, name]));
}

const isEntity = ({ directives }: ObjectTypeDefinitionNode) =>
  directives?.some(({ name }) => name.value === 'key') ?? false;

const withoutResolvable = (node: DirectiveNode): DirectiveNode => ({
  ...node,
  arguments: (node.arguments ?? []).filter(({ name }) => name.value !== 'resolvable'),
});

const external: ConstDirectiveNode = { kind: Kind.DIRECTIVE, name: { kind: Kind.NAME, value: 'external' } };

/** An extension has no description, and its key belongs to the owner. */
function extension({ name, directives = [], fields = [], interfaces = [] }: ObjectTypeDefinitionNode) {
  const keys = new Set(
    directives
      .flatMap((directive) => directive.arguments ?? [])
      .map(({ value }) => ('value' in value ? value.value : '')),
  );
  const marked = (field: FieldDefinitionNode) =>
    keys.has(field.name.value) ? { ...field, directives: [...(field.directives ?? []), external] } : field;
  return { kind: Kind.OBJECT_TYPE_EXTENSION, name, directives, interfaces, fields: fields.map(marked) } as const;
}
