import type { Resolvers } from '../kit/registry.ts';

/** All resolvers of the spatial registry. */
export function resolversOf(): Resolvers {
  return {};
}
