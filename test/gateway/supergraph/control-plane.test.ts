import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type GraphQLSchema, parse } from 'graphql';
import { openLog } from '../../../gateway/log.ts';
import type { KnownOperation } from '../../../gateway/operation/compile-known.ts';
import type { SourceRequest } from '../../../gateway/source/source.ts';
import { type ApolloContext, type ControlPlane, openControlPlane } from '../../../gateway/supergraph/control-plane.ts';
import { type Lines, lines } from '../../support/lines.ts';
import { composed } from '../../support/small-supergraph.ts';

const before = composed({ people: 'type Query { name: String old: String }' });
const after = composed({ people: 'type Query { name: String fresh: String }' });

describe('the control plane', () => {
  let folder: string;
  let file: string;
  let written: Lines;
  let asked: SourceRequest[];
  let plane: ControlPlane | undefined;
  let schemas: GraphQLSchema[];
  let onSchema: () => void;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'mianti-control-'));
    file = join(folder, 'supergraph.graphql');
    writeFileSync(file, before);
    written = lines();
    asked = [];
    schemas = [];
    onSchema = () => undefined;
  });
  afterEach(async () => {
    await plane?.gateway.stop();
    plane = undefined;
    rmSync(folder, { recursive: true });
  });

  const registry = async (request: SourceRequest) => {
    asked.push(request);
    return { data: { name: 'n', old: 'o', fresh: 'f' } };
  };
  async function open(names: readonly string[] = ['people'], knownOperations: readonly KnownOperation[] = []) {
    const registries = new Map(names.map((name) => [name, registry]));
    const log = openLog('info', written.stream);
    const opened = openControlPlane({
      supergraphFile: file,
      registries,
      scalars: {},
      knownOperations,
      guard: null,
      log,
    });
    plane = opened;
    opened.gateway.onSchemaLoadOrUpdate(({ apiSchema }) => {
      schemas.push(apiSchema);
      onSchema();
    });
    const { executor } = await opened.gateway.load({ apollo: {} });
    const run = async (schema: GraphQLSchema | undefined, source: string, operationName?: string) => {
      const context: ApolloContext = { requestId: 'r1' };
      const request = { query: source, ...(operationName === undefined ? {} : { operationName }) };
      await executor?.({ schema, document: parse(source), source, request, context } as never);
      return context.answer;
    };
    return { ...opened, operations: () => opened.loaded()?.operations, run };
  }
  const reload = (sdl: string) =>
    new Promise<void>((resolve) => {
      onSchema = resolve;
      writeFileSync(join(folder, 'next'), sdl);
      renameSync(join(folder, 'next'), file);
    });

  test('compiles an operation on first sight, and keeps it', async () => {
    const { run, operations } = await open();
    expect(operations()?.find('{ name }', undefined)).toBeUndefined();
    expect(await run(schemas[0], '{ name }')).toEqual({ data: '{"name":"n"}' });
    const known = operations()?.find('{ name }', undefined);
    expect(known).toBeDefined();
    await run(schemas[0], '{ name }');
    expect(operations()?.find('{ name }', undefined)).toBe(known);
    expect(asked).toHaveLength(2);
  });

  test('forgets compiled operations with a new supergraph', async () => {
    const { run, operations } = await open();
    await run(schemas[0], '{ name old }');
    await reload(after);
    expect(operations()?.find('{ name old }', undefined)).toBeUndefined();
    expect(await run(schemas[1], '{ fresh }')).toEqual({ data: '{"fresh":"f"}' });
  });

  test('runs a request that was validated before a reload against what it was validated against', async () => {
    const { run, operations } = await open();
    await reload(after);
    expect(await run(schemas[0], '{ old }')).toEqual({ data: '{"old":"o"}' });
    expect(operations()?.find('{ old }', undefined)).toBeUndefined();
  });

  test('refuses a request that belongs to another gateway', async () => {
    const { run } = await open();
    await expect(run(undefined, '{ name }')).rejects.toThrow();
    const other = (await import('graphql')).buildSchema('type Query { name: Int }');
    await expect(run(other, '{ name }')).rejects.toThrow('no supergraph of this gateway');
  });

  test('refuses to start over a registry that nobody serves, and names it', async () => {
    await expect(open([])).rejects.toThrow('people');
    plane = undefined;
  });

  test('keeps the supergraph that it has where a new one names a registry that nobody serves', async () => {
    const { run, operations } = await open();
    await run(schemas[0], '{ name }');
    const known = operations()?.find('{ name }', undefined);
    await new Promise<void>((resolve) => {
      written.onWrite(() => {
        if (written.text().includes('was refused')) resolve();
      });
      writeFileSync(file, composed({ people: 'type Query { name: String }', others: 'type Query { x: Int }' }));
    });
    expect(operations()?.find('{ name }', undefined)).toBe(known);
  });

  test('compiles known operations at start, and those that still fit again after a reload', async () => {
    const known = ['query Name { name }', 'query Old { old }'].map((text, index) => ({
      file: `${index}.graphql`,
      text,
    }));
    const { operations } = await open(['people'], known);
    expect(operations()?.find('query Old { old }', 'Old')).toBeDefined();
    expect(operations()?.find('query Old { old }', undefined)).toBeDefined();
    await reload(after);
    expect(operations()?.find('query Name { name }', 'Name')).toBeDefined();
    expect(operations()?.find('query Old { old }', 'Old')).toBeUndefined();
    expect(written.text()).toContain('does not fit');
    expect(asked).toEqual([]);
  });

  test('refuses to start with a known operation that does not fit, and names its file', async () => {
    await expect(open(['people'], [{ file: 'wrong.graphql', text: '{ weather }' }])).rejects.toThrow('wrong.graphql');
  });
});
