import type { Resolvers } from '../kit/registry.ts';

/** All resolvers of the license registry. */
export function resolversOf(): Resolvers {
  return {};
}
