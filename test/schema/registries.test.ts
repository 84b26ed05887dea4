import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { type DocumentNode, Kind, parse, type TypeNode, visit } from 'graphql';
import { registries } from '../../command/registries.ts';

const schemas = registries.map(({ name, schemaFile }) => [name, parse(readFileSync(schemaFile, 'utf8'))] as const);

function nameOf(type: TypeNode): { name: string; isList: boolean; isNonNull: boolean } {
  if (type.kind === Kind.NON_NULL_TYPE) return { ...nameOf(type.type), isNonNull: true };
  if (type.kind === Kind.LIST_TYPE) return { name: nameOf(type.type).name, isList: true, isNonNull: false };
  return { name: type.name.value, isList: false, isNonNull: false };
}

/** Every object type with its fields, key fields and whether this registry only adds to it. */
function objectsOf(document: DocumentNode) {
  return document.definitions.flatMap((node) => {
    if (node.kind !== Kind.OBJECT_TYPE_DEFINITION) return [];
    const keys = (node.directives ?? []).filter(({ name }) => name.value === 'key');
    const isResolvable = keys.some(
      ({ arguments: given }) =>
        !given?.some(({ name, value }) => name.value === 'resolvable' && value.kind === Kind.BOOLEAN && !value.value),
    );
    return [{ name: node.name.value, isEntity: keys.length > 0, isResolvable, fields: node.fields ?? [] }];
  });
}

/** A list that is not a connection says in its description how long it may be. */
const bound = /\bat most \d|\bthe two\b|\bbounded\b|in the order|one for each|\bKinds of\b|险种/i;

describe.each(schemas)('the schema of the %s registry', (_name, document) => {
  test('describes every type, field, argument and value in English with the Chinese term', () => {
    const missing: string[] = [];
    const check = (label: string, text: string | undefined) => {
      if (!text || !/[A-Za-z]/.test(text) || !/\([^)]*\p{Script=Han}[^)]*\)|（.*）/u.test(text)) missing.push(label);
    };
    visit(document, {
      enter(node) {
        if (node.kind === Kind.SCHEMA_EXTENSION) return false;
        if ('description' in node && 'name' in node && node.kind !== Kind.DIRECTIVE_DEFINITION) {
          check(node.name?.value ?? node.kind, node.description?.value);
        } else if (
          node.kind === Kind.FIELD_DEFINITION ||
          node.kind === Kind.INPUT_VALUE_DEFINITION ||
          node.kind === Kind.ENUM_VALUE_DEFINITION ||
          node.kind === Kind.OBJECT_TYPE_DEFINITION ||
          node.kind === Kind.SCALAR_TYPE_DEFINITION ||
          node.kind === Kind.ENUM_TYPE_DEFINITION
        ) {
          check(node.name.value, node.description?.value);
        }
        return undefined;
      },
    });
    expect(missing).toEqual([]);
  });

  test('has a nullable answer for every root and for every list of another registry’s entity', () => {
    const objects = objectsOf(document);
    const added = objects.filter(
      ({ name, isEntity, fields }) =>
        name === 'Query' || (isEntity && !fields.some((field) => field.name.value === 'source')),
    );
    const nonNull = added.flatMap(({ name, fields }) =>
      fields
        .filter(
          (field) =>
            nameOf(field.type).isNonNull &&
            !/^(idNumber|uscc|code|unitCode|number|identifier|name)$/.test(field.name.value),
        )
        .map((field) => `${name}.${field.name.value}`),
    );
    expect(nonNull).toEqual([]);
  });

  test('has the source on every entity of its own', () => {
    const without = objectsOf(document).filter(
      ({ name, isResolvable, fields }) =>
        isResolvable &&
        fields.length > 3 &&
        !fields.some((field) => field.name.value === 'source') &&
        name !== 'Person' &&
        name !== 'Enterprise' &&
        name !== 'Address' &&
        name !== 'RealEstateUnit',
    );
    expect(without.map(({ name }) => name)).toEqual([]);
  });

  test('bounds every list that is not a connection, and says the bound', () => {
    const unbounded = objectsOf(document).flatMap(({ name, fields }) => {
      if (/(Connection|Search|Edge)$/.test(name)) return [];
      return fields
        .filter((field) => nameOf(field.type).isList && !bound.test(field.description?.value ?? ''))
        .map((field) => `${name}.${field.name.value}`);
    });
    expect(unbounded).toEqual([]);
  });
});
