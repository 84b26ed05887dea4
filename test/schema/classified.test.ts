import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import {
  type ConstDirectiveNode,
  Kind,
  parse,
  print,
  TypeInfo,
  type TypeNode,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { paths } from '../../command/paths.ts';
import { subgraphs } from '../../command/registries.ts';
import { classification } from '../../gateway/access/classified/classification.ts';
import { matterSchema } from '../../matters/matter-schema.ts';
import { classificationPage } from '../support/classification-page.ts';

const supergraph = readFileSync(paths.supergraph, 'utf8');
const classify = classification(parse(supergraph));
const schemas = subgraphs.map(({ schemaFile }) => parse(readFileSync(schemaFile, 'utf8')));
const objects = schemas.flatMap(({ definitions }) =>
  definitions.filter((node) => node.kind === Kind.OBJECT_TYPE_DEFINITION),
);

const classified = (directives: readonly ConstDirectiveNode[] = []) =>
  directives.filter(({ name }) => name.value === 'classified').map(print)[0];

const levelOf = (type: string): number =>
  Number(/level: (\d)/.exec(classified(objects.find(({ name }) => name.value === type)?.directives) ?? '')?.[1]);

const nameOf = (type: TypeNode): string => (type.kind === Kind.NAMED_TYPE ? type.name.value : nameOf(type.type));

test('every field has a level: of its own, or of its type', () => {
  const without = objects.flatMap(({ name: type, directives, fields = [] }) =>
    classified(directives)
      ? []
      : fields.filter((field) => !classified(field.directives)).map(({ name }) => `${type.value}.${name.value}`),
  );
  expect(without).toEqual([]);
});

test('what several registries declare is classified by all of them alike', () => {
  const said = new Map<string, Set<string | undefined>>();
  const hear = (coordinate: string, what: string | undefined) =>
    said.set(coordinate, (said.get(coordinate) ?? new Set()).add(what));
  for (const { name: type, directives, fields = [] } of objects) {
    hear(type.value, classified(directives));
    for (const field of fields) hear(`${type.value}.${field.name.value}`, classified(field.directives));
  }
  expect([...said].filter(([, what]) => what.size > 1).map(([coordinate]) => coordinate)).toEqual([]);
});

test('all registries mean the same by the directive', () => {
  const definitions = schemas.map(({ definitions: nodes }) =>
    nodes.filter((node) => 'name' in node && /^classified(__|$)/.test(node.name?.value ?? '')).map(print),
  );
  expect(definitions[0]).toHaveLength(3);
  for (const definition of definitions) expect(definition).toEqual(definitions[0]);
});

test('clients see nothing of it', () => {
  const { schema } = matterSchema(supergraph);
  expect(Object.keys(schema.getTypeMap()).filter((name) => name.startsWith('classified'))).toEqual([]);
  expect(schema.getDirective('classified')).toBeUndefined();
});

test('a page of a list is at least as sensitive as what it lists', () => {
  const rows = objects.flatMap(({ name: { value: type }, fields = [] }) =>
    /(Connection|Search|Edge)$/.test(type)
      ? fields
          .filter(({ name }) => name.value === 'nodes' || name.value === 'node')
          .map((field) => ({ type, field: field.name.value, lists: nameOf(field.type) }))
      : [],
  );
  expect(rows.length).toBeGreaterThan(20);
  for (const { type, field, lists } of rows) {
    const [level, listed] = [classify(type, field).level, levelOf(lists)];
    expect({ type, isAtLeast: level >= listed }).toEqual({ type, isAtLeast: true });
  }
});

test('only public data is for everybody, and what is public is shared without conditions', () => {
  for (const { name: type, fields = [] } of objects)
    for (const { name: field } of fields) {
      const { level, sharing } = classify(type.value, field.value);
      const coordinate = `${type.value}.${field.value}`;
      expect([coordinate, level === 1]).toEqual([coordinate, sharing === 'UNCONDITIONAL']);
    }
});

test('nothing of a person is public', () => {
  const person = objects.filter(({ name }) => name.value === 'Person').flatMap(({ fields = [] }) => fields);
  expect(person.length).toBeGreaterThan(50);
  for (const { name } of person) expect(classify('Person', name.value).level).toBeGreaterThanOrEqual(3);
});

test('only texts are hidden in part', () => {
  const texts = ['String', 'ID', 'CitizenId', 'Date'];
  const masked = objects.flatMap(({ name: type, fields = [] }) =>
    fields.filter(({ name }) => classify(type.value, name.value).mask !== null),
  );
  expect(masked.length).toBeGreaterThan(20);
  expect(masked.map(({ type }) => nameOf(type)).filter((name) => !texts.includes(name))).toEqual([]);
});

test('no matter lists what is shared with nobody', () => {
  const { schema } = matterSchema(supergraph);
  for (const file of readdirSync(paths.matters)) {
    const info = new TypeInfo(schema);
    visit(
      parse(readFileSync(join(paths.matters, file), 'utf8')),
      visitWithTypeInfo(info, {
        Field: ({ name }) => {
          const { sharing } = classify(info.getParentType()?.name ?? '', name.value);
          expect([file, name.value, sharing]).not.toEqual([file, name.value, 'WITHHELD']);
        },
      }),
    );
  }
});

test('the level of every field is what the table says', () => {
  expect(classificationPage(classify)).toBe(readFileSync(join(import.meta.dirname, 'classified.md'), 'utf8'));
});
