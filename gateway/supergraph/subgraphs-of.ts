import { type DirectiveNode, Kind, parse } from 'graphql';

export interface SubgraphAddress {
  readonly name: string;
  /** Its GraphQL endpoint, as the supergraph has it; may be empty. */
  readonly url: string;
}

/** The subgraphs that a supergraph joins: its enum `join__Graph`. Throws a GraphQLError where the text is no SDL. */
export function subgraphsOf(sdl: string): readonly SubgraphAddress[] {
  return parse(sdl, { noLocation: true }).definitions.flatMap((node) => {
    if (node.kind !== Kind.ENUM_TYPE_DEFINITION || node.name.value !== 'join__Graph') return [];
    return (node.values ?? []).flatMap(({ directives = [] }) => {
      const graph = directives.find(({ name }) => name.value === 'join__graph');
      return graph ? [{ name: textOf(graph, 'name'), url: textOf(graph, 'url') }] : [];
    });
  });
}

function textOf(directive: DirectiveNode, argument: string): string {
  const value = directive.arguments?.find(({ name }) => name.value === argument)?.value;
  return value?.kind === Kind.STRING ? value.value : '';
}
