import type { EntitySchema, MigrationObject } from '@mikro-orm/core';
import { Migrator } from '@mikro-orm/migrations';
import { MikroORM } from '@mikro-orm/sqlite';
import { type Kysely, type RawBuilder, sql } from 'kysely';
import { LRUCache } from 'lru-cache';
import { RegistryFact } from './registry-fact.ts';
import { RegistryFactMigration } from './registry-fact-migration.ts';
import type { Statement } from './statement.ts';

export interface DatabaseOptions {
  /** Path of the SQLite file, or ':memory:'. It is created where it does not exist. */
  readonly file: string;
  readonly entities: readonly EntitySchema[];
  /** In the order in which they are applied; pending ones are applied on opening. */
  readonly migrations: readonly MigrationObject[];
}

export interface Database {
  /** The only way in which loaders read. Rows carry the aliases of the statement. */
  read<Row>(statement: RawBuilder<Row> | Statement<Row>): Promise<Row[]>;
  /** Changes rows in a transaction of its own; on disk, as far as the pragmas have it, when this resolves. */
  write(statement: RawBuilder<unknown> | Statement<unknown>): Promise<void>;
  /** The text of a statement in this database's SQL. */
  compile<Row>(statement: RawBuilder<Row>): Statement<Row>;
  /** How many statements were read since opening: what tests and metrics count. */
  statements(): number;
  /** Facts of the database about itself, by name. */
  readonly facts: ReadonlyMap<string, string>;
  /** Migrations, schema and unit-of-work writes. */
  readonly orm: MikroORM;
  stop(): Promise<void>;
}

/** Search indexes that a migration makes by hand, with the tables that SQLite keeps for them: they are no entities. */
const searchIndexes = /_(box|index)(_(node|parent|rowid|data|idx|content|docsize|config))?$/;

const first: MigrationObject = { name: '0000-registry-fact', class: RegistryFactMigration };

/** Readers never wait for a writer, and a statement waits for a lock rather than failing at once. */
const pragmas = ['journal_mode = wal', 'synchronous = normal', 'busy_timeout = 5000', 'mmap_size = 1073741824'];

/**
 * Opens a registry's own database and brings it to the newest migration.
 * Throws the driver's error where the file cannot be opened, is not a database, or is read-only with migrations pending.
 */
export async function openDatabase({ file, entities, migrations }: DatabaseOptions): Promise<Database> {
  const orm = await MikroORM.init({
    dbName: file,
    entities: [RegistryFact, ...entities],
    extensions: [Migrator],
    migrations: {
      migrationsList: [first, ...migrations],
      snapshot: false,
      tableName: 'migration',
      transactional: true,
    },
    // Triggers are written by hand in migrations, to keep search indexes in step with their tables.
    schemaGenerator: { skipTables: [searchIndexes], ignoreTriggers: true },
    // The migrator's own chatter is not the registry's log.
    logger: () => undefined,
  });
  try {
    for (const pragma of pragmas) await orm.em.getConnection().execute(`pragma ${pragma}`);
    await orm.migrator.up();
    const kysely = orm.em.getKysely<unknown>({ type: 'read' });
    const facts = await readFacts(kysely);
    const { all, run } = prepared(await orm.em.getConnection().getNativeClient());
    const compile: Database['compile'] = (statement) => {
      const { sql: text, parameters } = statement.compile(kysely);
      return { sql: text, parameters };
    };
    let statements = 0;
    return {
      orm,
      facts,
      statements: () => statements,
      read: async (statement) => {
        statements += 1;
        return all('sql' in statement ? statement : compile(statement));
      },
      write: async (statement) => run('sql' in statement ? statement : compile(statement)),
      compile,
      stop: () => orm.close(),
    };
  } catch (error) {
    await orm.close();
    throw error;
  }
}

/** What is used of the driver itself. */
interface Driver {
  prepare(sql: string): {
    all(parameters: readonly unknown[]): unknown[];
    run(parameters: readonly unknown[]): unknown;
  };
}

/**
 * Texts that loaders build are few and stay prepared: to prepare one, with the reader of its rows, costs as much as to run
 * it. Those that hold a client's filter come and go.
 */
const mostPrepared = 500;

function prepared(driver: Driver) {
  const known = new LRUCache<string, ReturnType<Driver['prepare']>>({ max: mostPrepared });
  const statementOf = (text: string) => {
    let statement = known.get(text);
    if (!statement) {
      statement = driver.prepare(text);
      known.set(text, statement);
    }
    return statement;
  };
  return {
    all: <Row>({ sql: text, parameters }: Statement<Row>): Row[] => statementOf(text).all(parameters) as Row[],
    run: ({ sql: text, parameters }: Statement<unknown>): void => void statementOf(text).run(parameters),
  };
}

async function readFacts(kysely: Kysely<unknown>): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ name: string; value: string }>`select name, value from registry_fact`.execute(kysely);
  return new Map(rows.map(({ name, value }) => [name, value]));
}
