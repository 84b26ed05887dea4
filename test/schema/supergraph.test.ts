import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { parse } from 'graphql';
import { paths } from '../../command/paths.ts';
import { subgraphs as definitions, subgraphPorts } from '../../command/registries.ts';
import { CompositionRefused, composeSupergraph } from '../../gateway/supergraph/compose.ts';
import { unsupportedUses } from '../../gateway/supergraph/unsupported-uses.ts';

const subgraphs = definitions.map(({ name, schemaFile }) => ({
  name,
  url: `http://127.0.0.1:${subgraphPorts[name]}/graphql`,
  sdl: readFileSync(schemaFile, 'utf8'),
}));

test('the committed supergraph is what the schemas make, without a hint', () => {
  const { supergraph, hints } = composeSupergraph(subgraphs);
  expect(hints).toEqual([]);
  expect(readFileSync(paths.supergraph, 'utf8')).toBe(supergraph);
});

test('schemas that do not compose are refused with each reason', () => {
  const [first] = subgraphs;
  const broken = { name: 'broken', url: 'http://127.0.0.1:1', sdl: 'type Query { person: Int }' };
  expect(() => composeSupergraph([...(first ? [first] : []), broken])).toThrow(CompositionRefused);
});

test('what the executor would answer wrongly is refused before composing', () => {
  const schema = parse(`
    type A @key(fields: "id") { id: ID! b(x: Int): Int @external c: Int @requires(fields: "b(x: 1)") d: Int @requires(fields: "id") }
    type B @interfaceObject @key(fields: "id") { id: ID! }`);
  expect(unsupportedUses(schema)).toEqual([
    '@requires(fields: "b(x: 1)") names a field with arguments, which would be lost',
    '@interfaceObject is not supported; repeat the fields on each object type',
  ]);
});
