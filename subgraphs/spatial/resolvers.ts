import type { Database } from '../kit/database.ts';
import type { RegistryIdentity, Resolvers } from '../kit/registry.ts';
import { sourceOf } from '../kit/source.ts';
import { geoJsonGeometry } from './geometry/geojson-scalar.ts';
import { loadersOf } from './loaders.ts';
import { constructionResolvers } from './resolvers/construction.ts';
import { contractResolvers } from './resolvers/contract.ts';
import { holderResolvers } from './resolvers/holder.ts';
import { placeResolvers } from './resolvers/place.ts';
import { queryResolvers } from './resolvers/query.ts';
import { rightResolvers } from './resolvers/right.ts';
import { unitResolvers } from './resolvers/unit.ts';

/** All resolvers of the spatial registry. */
export function resolversOf(database: Database, registry: RegistryIdentity): Resolvers {
  const load = loadersOf(database);
  const source = sourceOf(registry);
  return {
    GeoJsonGeometry: geoJsonGeometry,
    Query: queryResolvers(load),
    ...placeResolvers(load, source),
    ...unitResolvers(load, source),
    ...rightResolvers(load, source),
    ...contractResolvers(load, source),
    ...constructionResolvers(load, source),
    ...holderResolvers(load),
  };
}
