import { readFileSync } from 'node:fs';
import { buildSubgraphSchema } from '@apollo/subgraph';
import type { EntitySchema, MigrationObject } from '@mikro-orm/core';
import { type DocumentNode, type GraphQLScalarType, type GraphQLSchema, Kind, parse } from 'graphql';
import { type Database, openDatabase } from './database.ts';
import { type Execute, executor } from './execute.ts';
import type { Log } from './log.ts';
import { scalars } from './scalars.ts';

type Resolver = (parent: never, fieldArguments: never, caller: never) => unknown;

/**
 * Resolvers of a registry: by type, then field; a scalar of its own by name. Loaders span requests: the third argument says
 * only who asks (`Caller`), for those who ask others on the caller's behalf.
 */
export type Resolvers = Readonly<Record<string, Readonly<Record<string, Resolver>> | GraphQLScalarType>>;

/** What a registry's resolvers need to know of it. */
export interface RegistryIdentity {
  /** Its member of the enum `Registry`: 'POPULATION'. */
  readonly code: string;
  readonly isSynthetic: boolean;
}

/** What makes a registry: the same anatomy for each. */
export interface RegistryDefinition {
  /** The subgraph's name in the supergraph, and its file names: 'population'. */
  readonly name: string;
  /** Its member of the enum `Registry`: 'POPULATION'. */
  readonly code: string;
  /** The SDL, in `schema/`. */
  readonly schemaFile: URL;
  readonly entities: readonly EntitySchema[];
  readonly migrations: readonly MigrationObject[];
  readonly resolvers: (
    database: Database,
    registry: { readonly code: string; readonly isSynthetic: boolean },
  ) => Resolvers;
}

/** A registry that runs: what a gateway in the same process, or a server of its own, is given. */
export interface Registry {
  readonly name: string;
  readonly isSynthetic: boolean;
  readonly schema: GraphQLSchema;
  readonly database: Database;
  readonly execute: Execute;
  stop(): Promise<void>;
}

/** Opens a registry on its database file. Throws where the file cannot be used (see `openDatabase`). */
export async function openRegistry(definition: RegistryDefinition, file: string, log: Log): Promise<Registry> {
  const database = await openDatabase({ file, entities: definition.entities, migrations: definition.migrations });
  const isSynthetic = database.facts.get('synthetic') === 'true';
  const resolvers = definition.resolvers(database, { code: definition.code, isSynthetic });
  const typeDefs = parse(readFileSync(definition.schemaFile, 'utf8'));
  const schema = buildSubgraphSchema([{ typeDefs, resolvers: { ...scalarsOf(typeDefs), ...resolvers } as never }]);
  return {
    name: definition.name,
    isSynthetic,
    schema,
    database,
    execute: executor(schema, log),
    stop: () => database.stop(),
  };
}

/** The national scalars that a schema declares. */
function scalarsOf({ definitions }: DocumentNode) {
  const names = definitions.flatMap((node) => (node.kind === Kind.SCALAR_TYPE_DEFINITION ? [node.name.value] : []));
  return Object.fromEntries(names.flatMap((name) => (scalars[name] ? [[name, scalars[name]]] : [])));
}
