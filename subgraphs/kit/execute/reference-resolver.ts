import type { GraphQLObjectType } from 'graphql';

export type ResolveReference = (reference: { readonly __typename: string }) => unknown;

/** The `__resolveReference` of an entity's type, where `@apollo/subgraph` keeps it. */
export function referenceResolver({ extensions }: GraphQLObjectType): ResolveReference | undefined {
  const { apollo } = extensions as { apollo?: { subgraph?: { resolveReference?: ResolveReference } } };
  return apollo?.subgraph?.resolveReference;
}
