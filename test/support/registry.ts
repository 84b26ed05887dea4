import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FormattedExecutionResult } from 'graphql';
import { openRegistry, type Registry, type RegistryDefinition } from '../../subgraphs/kit/registry.ts';
import { silentLog } from './silent-log.ts';

export interface TestRegistry {
  readonly registry: Registry;
  ask(query: string, variables?: Record<string, unknown>): Promise<FormattedExecutionResult>;
  /** Runs a query and tells how many SQL statements it took. */
  count(query: string, variables?: Record<string, unknown>): Promise<{ statements: number } & FormattedExecutionResult>;
  stop(): Promise<void>;
}

/** A registry on a throw-away database file, holding the rows given by entity name. */
export async function openTestRegistry(
  definition: RegistryDefinition,
  rows: Readonly<Record<string, readonly object[]>> = {},
): Promise<TestRegistry> {
  const folder = mkdtempSync(join(tmpdir(), 'mianti-'));
  const registry = await openRegistry(definition, join(folder, `${definition.name}.sqlite`), silentLog);
  const em = registry.database.orm.em.fork();
  for (const [entity, all] of Object.entries(rows)) await em.insertMany(entity as never, all as never);
  const ask: TestRegistry['ask'] = (query, variables) => registry.execute({ query, variables });
  return {
    registry,
    ask,
    count: async (query, variables) => {
      const before = registry.database.statements();
      const answer = await ask(query, variables);
      return { statements: registry.database.statements() - before, ...answer };
    },
    stop: async () => {
      await registry.stop();
      rmSync(folder, { recursive: true });
    },
  };
}
