import {
  buildASTSchema,
  type ConstDirectiveNode,
  type DefinitionNode,
  type DocumentNode,
  type GraphQLSchema,
  Kind,
  visit,
} from 'graphql';

/** The graph that matters are part of themselves: a matter asks the base registries, never affairs. */
const AFFAIRS = 'AFFAIRS';

const OWN = /^(join|link|core|classified)(__|$)/;

/**
 * What a matter may ask: the supergraph's types without the directives that clients do not see, and without what affairs
 * alone defines. The supergraph hides nothing from clients (no `@inaccessible`), so that leaving out definitions and uses is
 * all there is to do.
 */
export function apiSchema(supergraph: DocumentNode): GraphQLSchema {
  const document: DocumentNode = {
    ...supergraph,
    definitions: supergraph.definitions.filter((definition) => !isFederations(definition) && !isOfAffairs(definition)),
  };
  const plain = visit(document, {
    FieldDefinition: (field) => (isOfAffairs(field) ? null : undefined),
    Directive: ({ name }) => (OWN.test(name.value) ? null : undefined),
  });
  return buildASTSchema(plain, { assumeValidSDL: true });
}

function isFederations(definition: DefinitionNode): boolean {
  if (definition.kind === Kind.SCHEMA_DEFINITION) return false;
  return 'name' in definition && definition.name !== undefined && OWN.test(definition.name.value);
}

/** True where every graph that a type or a field is joined from is affairs. */
function isOfAffairs(node: object): boolean {
  const { directives = [] } = node as { directives?: readonly ConstDirectiveNode[] };
  const graphs = directives
    .filter(({ name }) => name.value === 'join__type' || name.value === 'join__field')
    .flatMap(({ arguments: given = [] }) =>
      given.flatMap(({ name, value }) => (name.value === 'graph' && value.kind === Kind.ENUM ? [value.value] : [])),
    );
  return graphs.length > 0 && graphs.every((graph) => graph === AFFAIRS);
}
