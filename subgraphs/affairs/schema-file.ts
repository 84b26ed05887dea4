/** The SDL of affairs, apart from its services: to compose a supergraph needs no more. */
export const affairsSchema = new URL('../../schema/affairs.graphql', import.meta.url);
