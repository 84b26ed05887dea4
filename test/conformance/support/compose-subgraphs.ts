import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';

const directives = [
  'key',
  'requires',
  'provides',
  'external',
  'shareable',
  'override',
  'inaccessible',
  'interfaceObject',
  'context',
  'fromContext',
];

const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: [${directives
  .map((name) => `"@${name}"`)
  .join(', ')}])`;

/** A subgraph's schema as Federation 2 wants it, so that a test writes only its types. */
export function federated(sdl: string): string {
  return `${link}\n${sdl}`;
}

/**
 * Composes schemas into a supergraph with Apollo's composition alone: what our own checks of a schema refuse is legal
 * federation, and an executor is held to all of it. Throws with every reason where they do not compose.
 */
export function composeSubgraphs(schemas: Readonly<Record<string, string>>): string {
  const services = Object.entries(schemas).map(([name, sdl]) => ({
    name,
    url: `http://${name}.invalid/graphql`,
    typeDefs: parse(federated(sdl)),
  }));
  const { supergraphSdl, errors } = composeServices(services);
  if (supergraphSdl) return supergraphSdl;
  throw new Error(`the subgraphs do not compose:\n${errors?.map(({ message }) => message).join('\n')}`);
}
