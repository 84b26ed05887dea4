import { type ConstDirectiveNode, type DocumentNode, Kind, parse, visit } from 'graphql';
import { joinText } from './join-text.ts';

const specification = 'https://specs.apollo.dev/inaccessible/';
const locations =
  'FIELD_DEFINITION | OBJECT | INTERFACE | UNION | ARGUMENT_DEFINITION | SCALAR | ENUM | ENUM_VALUE | INPUT_OBJECT | INPUT_FIELD_DEFINITION';

export interface Hiding {
  /** The directive that hides what it stands at from clients, by the name that it has in this supergraph. */
  readonly hide: ConstDirectiveNode;
  /** The supergraph with the directive known to it. */
  readonly hidden: (supergraph: DocumentNode) => DocumentNode;
}

/** How a supergraph hides a field from clients: by `@inaccessible`, which composition links only where it is used. */
export function hiding(supergraph: DocumentNode): Hiding {
  const known = nameOf(supergraph);
  const hide: ConstDirectiveNode = { kind: Kind.DIRECTIVE, name: { kind: Kind.NAME, value: known ?? 'inaccessible' } };
  return { hide, hidden: known ? (document) => document : linked };
}

function nameOf(supergraph: DocumentNode): string | undefined {
  let name: string | undefined;
  visit(supergraph, {
    SchemaDefinition: ({ directives = [] }) => {
      const link = directives.find((one) => joinText(one, 'url').startsWith(specification));
      if (link) name = joinText(link, 'as') || 'inaccessible';
    },
  });
  return name;
}

function linked(supergraph: DocumentNode): DocumentNode {
  const [schema, directive] = parse(
    `schema @link(url: "${specification}v0.2", for: SECURITY) { query: Query } directive @inaccessible on ${locations}`,
    { noLocation: true },
  ).definitions;
  if (schema?.kind !== Kind.SCHEMA_DEFINITION || !directive) throw new Error('the text has a schema and a directive');
  const definitions = supergraph.definitions.map((node) =>
    node.kind === Kind.SCHEMA_DEFINITION
      ? { ...node, directives: [...(node.directives ?? []), ...(schema.directives ?? [])] }
      : node,
  );
  return { ...supergraph, definitions: [...definitions, directive] };
}
