import { readFileSync } from 'node:fs';
import { extendSchema, type GraphQLSchema, parse } from 'graphql';
import { apiSchema } from './api-schema.ts';
import { type Owners, ownersOf } from './owners.ts';

/** What matter files are read against. */
export interface MatterSchema {
  /** What a client may ask, with the directives of matter files. */
  readonly schema: GraphQLSchema;
  readonly owners: Owners;
}

const directivesFile = new URL('../schema/matter-directives.graphql', import.meta.url);

/** Made once for a supergraph, by its text. Throws a GraphQLError where that is no SDL. */
export function matterSchema(supergraph: string): MatterSchema {
  const document = parse(supergraph);
  const directives = parse(readFileSync(directivesFile, 'utf8'));
  return { schema: extendSchema(apiSchema(document), directives), owners: ownersOf(document) };
}
