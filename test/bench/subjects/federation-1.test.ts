import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'graphql';
import { federation1 } from '../../../bench/subjects/federation-1.ts';
import { registries } from '../../../command/registries.ts';

describe('a schema for Federation 1', () => {
  const a = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable"])
    type Query { "A root" person: Person }
    type Page @shareable { next: Boolean! }
    type Person @key(fields: "id") { id: ID! name: String! }`;
  const b = `type Person @key(fields: "id", resolvable: false) { id: ID! }`;

  test('one subgraph owns an entity, the others extend it by an external key', () => {
    const older = federation1(
      new Map([
        ['a', a],
        ['b', b],
      ]),
    );
    expect(older.get('a')).toContain('type Person @key(fields: "id") {');
    expect(older.get('b')).toBe('extend type Person @key(fields: "id") {\n  id: ID! @external\n}');
  });

  test('roots are extensions, and what Federation 2 added is gone', () => {
    const older = federation1(new Map([['a', a]])).get('a') ?? '';
    expect(older).toContain('extend type Query');
    expect(older).toContain('type Page {');
    expect(older).not.toMatch(/@link|@shareable|resolvable/);
  });

  test('every entity of the registries has exactly one owner', () => {
    const schemas = federation1(
      new Map(registries.map(({ name, schemaFile }) => [name, readFileSync(schemaFile, 'utf8')])),
    );
    const owned = [...schemas.values()].flatMap((sdl) =>
      parse(sdl).definitions.flatMap((node) =>
        node.kind === 'ObjectTypeDefinition' && node.directives?.some(({ name }) => name.value === 'key')
          ? [node.name.value]
          : [],
      ),
    );
    expect(owned).toHaveLength(new Set(owned).size);
    expect(owned).toEqual(expect.arrayContaining(['Person', 'Enterprise', 'Address', 'RealEstateUnit', 'License']));
  });
});
