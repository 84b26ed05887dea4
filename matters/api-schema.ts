import { buildASTSchema, type DefinitionNode, type DocumentNode, type GraphQLSchema, Kind, visit } from 'graphql';

/**
 * What a client of the supergraph sees: its types without the federation's own. The supergraph hides nothing from clients
 * (no `@inaccessible`), so that leaving out the definitions and uses of `join` and `link` is all there is to do.
 */
export function apiSchema(supergraph: DocumentNode): GraphQLSchema {
  const document: DocumentNode = {
    ...supergraph,
    definitions: supergraph.definitions.filter((definition) => !isFederations(definition)),
  };
  const plain = visit(document, { Directive: ({ name }) => (OWN.test(name.value) ? null : undefined) });
  return buildASTSchema(plain, { assumeValidSDL: true });
}

const OWN = /^(join|link|core)(__|$)/;

function isFederations(definition: DefinitionNode): boolean {
  if (definition.kind === Kind.SCHEMA_DEFINITION) return false;
  return 'name' in definition && definition.name !== undefined && OWN.test(definition.name.value);
}
