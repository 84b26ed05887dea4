import type { Database } from '../kit/database.ts';
import { inserter } from '../kit/inserter.ts';
import type { RegistryIdentity, Resolvers } from '../kit/registry.ts';
import { entities } from './entities.ts';
import { loadersOf } from './loaders.ts';
import { receiptIssuer } from './proof/issue-receipt.ts';
import type { AffairsServices } from './proof/services.ts';
import { versionOf } from './proof/version-of.ts';
import { proverOf } from './prove.ts';
import { matterResolvers } from './resolvers/matter.ts';
import { personResolvers } from './resolvers/person.ts';
import { queryResolvers } from './resolvers/query.ts';
import { receiptResolvers } from './resolvers/receipt.ts';

/** All resolvers of affairs, over the services that it is given. */
export function resolversOf(services: AffairsServices) {
  return (database: Database, { isSynthetic }: RegistryIdentity): Resolvers => {
    const load = loadersOf(database);
    const prove = proverOf({
      services,
      load,
      issue: receiptIssuer(database, services.keys),
      keepRequest: inserter(database, entities.ApplicantRequest),
      isSynthetic,
    });
    return {
      Query: queryResolvers(services, load, prove),
      ...matterResolvers,
      Matter: {
        ...matterResolvers.Matter,
        __resolveReference: ({ code, validFrom }: { code: string; validFrom: string }) =>
          versionOf(services.matters, code, validFrom) ?? null,
      },
      ...receiptResolvers(services, load),
      ...personResolvers(services),
    };
  };
}
