import type { SourceRequest } from './source.ts';

/** An entity as the gateway asks a registry for it: its type and its key. */
export interface Representation {
  readonly __typename?: string;
}

/** The entities that a request asks for; none for a root fetch. */
export function representationsOf({ variables }: SourceRequest): readonly Representation[] {
  return (variables?.representations ?? []) as readonly Representation[];
}
