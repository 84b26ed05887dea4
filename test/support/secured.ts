import { composeSupergraph } from '../../gateway/supergraph/compose.ts';

const link =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@authenticated", "@requiresScopes", "@policy"])';

/** A supergraph whose schemas, given by registry name, use the federation's directives of access. */
export const secured = (schemas: Readonly<Record<string, string>>): string =>
  composeSupergraph(
    Object.entries(schemas).map(([name, sdl]) => ({ name, url: `http://${name}`, sdl: `${link}\n${sdl}` })),
  ).supergraph;
