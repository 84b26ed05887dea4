/** A seeded city whose registries run: what a subject is started over. */
export interface City {
  readonly size: 'S' | 'M';
  /** Of the databases. */
  readonly folder: string;
  /** For files that a subject needs; it is removed in the end. */
  readonly scratch: string;
  /** Scheme, host and port of each registry that runs; it answers at /graphql. */
  readonly registries: ReadonlyMap<string, string>;
  readonly registryPids: readonly number[];
  /** The composed supergraph with those addresses. */
  readonly supergraphFile: string;
}
