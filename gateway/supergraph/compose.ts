import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';
import { unsupportedUses } from './unsupported-uses.ts';

export interface SubgraphSchema {
  readonly name: string;
  /** Where a gateway finds the registry when it runs apart. */
  readonly url: string;
  readonly sdl: string;
}

export interface Composed {
  readonly supergraph: string;
  /** What composition remarks without refusing, one sentence each. */
  readonly hints: readonly string[];
}

/** Composes the registries' schemas into the supergraph. Throws a `CompositionRefused` that lists every reason. */
export function composeSupergraph(subgraphs: readonly SubgraphSchema[]): Composed {
  const services = subgraphs.map(({ name, url, sdl }) => ({ name, url, typeDefs: parse(sdl) }));
  const unsupported = services.flatMap(({ name, typeDefs }) =>
    unsupportedUses(typeDefs).map((use) => `${name}: ${use}`),
  );
  if (unsupported.length > 0) throw new CompositionRefused(unsupported);
  const result = composeServices(services);
  if (result.errors) throw new CompositionRefused(result.errors.map(({ message }) => message));
  const hints = result.hints.map(({ definition, message }) => `${definition.code}: ${message}`);
  return { supergraph: `${result.supergraphSdl.trimEnd()}\n`, hints };
}

export class CompositionRefused extends Error {
  readonly reasons: readonly string[];

  constructor(reasons: readonly string[]) {
    super(`the schemas do not compose:\n${reasons.map((reason) => `  - ${reason}`).join('\n')}`);
    this.name = 'CompositionRefused';
    this.reasons = reasons;
  }
}
