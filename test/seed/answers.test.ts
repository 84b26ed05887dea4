import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isLeafType,
  isObjectType,
  isUnionType,
} from 'graphql';
import { type City, openCity } from '../support/city.ts';

/** How deep the selections go: an entity, what it holds, what that holds. */
const DEPTH = 3;

/** Entities of each registry with the SQL that lists their keys. */
const entities: readonly (readonly [registry: string, type: string, key: string, table: string])[] = [
  ['population', 'Person', 'idNumber', 'person'],
  ['population', 'Household', 'number', 'household'],
  ['enterprise', 'Enterprise', 'uscc', 'enterprise'],
  ['spatial', 'Division', 'code', 'division'],
  ['spatial', 'Address', 'code', 'address'],
  ['spatial', 'Parcel', 'code', 'parcel'],
  ['spatial', 'Building', 'number', 'building'],
  ['spatial', 'RealEstateUnit', 'unitCode', 'real_estate_unit'],
  ['license', 'License', 'identifier', 'license'],
  ['license', 'LicenseType', 'code', 'license_type'],
];

/** Fields that are refused without an argument, with one. */
const asked: Readonly<Record<string, string>> = {
  matches: 'matches(sex: MALE)',
  isHeldBy: 'isHeldBy(person: "310104198804099123")',
  isLeasedTo: 'isLeasedTo(person: "310104198804099123")',
};

/** Everything that can be asked of a type without arguments, some levels deep. */
function selectionOf(schema: GraphQLSchema, type: GraphQLObjectType, depth: number): string {
  const fields = Object.values(type.getFields()).flatMap(({ name, args, type: wrapped }) => {
    if (args.some(({ type: argument, defaultValue }) => String(argument).endsWith('!') && defaultValue === undefined))
      return [];
    const named = getNamedType(wrapped);
    if (isLeafType(named)) return [asked[name] ?? name];
    if (isUnionType(named)) return [`${name} { __typename }`];
    return isObjectType(named) && depth > 1 ? [`${name} { ${selectionOf(schema, named, depth - 1)} }`] : [];
  });
  return ['__typename', ...fields].join(' ');
}

/** The way to each leaf that `selectionOf` asks for. */
function pathsOf(schema: GraphQLSchema, type: GraphQLObjectType, depth: number): string[][] {
  return Object.values(type.getFields()).flatMap(({ name, args, type: wrapped }) => {
    if (args.some(({ type: argument, defaultValue }) => String(argument).endsWith('!') && defaultValue === undefined))
      return [];
    const named = getNamedType(wrapped);
    if (isLeafType(named)) return [[asked[name] ?? name]];
    if (isUnionType(named)) return [[name, '__typename']];
    if (!isObjectType(named) || depth === 1) return [];
    return pathsOf(schema, named, depth - 1).map((below) => [name, ...below]);
  });
}

/** Of an answer, what lies on one way. */
function only(answer: unknown, [name, ...below]: readonly string[]): unknown {
  if (Array.isArray(answer)) return answer.map((item) => only(item, name === undefined ? [] : [name, ...below]));
  if (name === undefined || typeof answer !== 'object' || answer === null) return answer;
  return { [name]: only((answer as Record<string, unknown>)[name], below) };
}

describe('the rows of a seed', () => {
  let city: City;
  beforeAll(async () => {
    city = await openCity();
  });
  afterAll(() => city.stop());

  test.each(entities)(
    'answer in the %s registry whatever is asked of each %s',
    async (registry, typeName, key, table) => {
      const opened = city.registries.find(({ name }) => name === registry);
      if (!opened) throw new Error(`no registry ${registry}`);
      const type = opened.schema.getType(typeName);
      if (!isObjectType(type)) throw new Error(`no type ${typeName}`);
      const column = key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
      const rows: Record<string, string>[] = await opened.database.orm.em
        .getConnection()
        .execute(`select ${column} as code from ${table} order by 1 limit 60`);
      const query = `query ($all: [_Any!]!) { _entities(representations: $all) { ... on ${typeName} { ${selectionOf(opened.schema, type, DEPTH)} } } }`;
      const all = rows.map(({ code }) => ({ __typename: typeName, [key]: code }));
      const { data, errors } = await opened.execute({ query, variables: { all } });
      expect(errors?.slice(0, 3)).toBeUndefined();
      const answers = (data?._entities ?? []) as unknown[];
      expect([answers.length, answers.includes(null)]).toEqual([rows.length, false]);
      expect(answers.length).toBeGreaterThan(0);
    },
  );

  test.each(entities)(
    'answer each field in the %s registry below a %s the same, asked alone or with all its neighbours',
    async (registry, typeName, key, table) => {
      const opened = city.registries.find(({ name }) => name === registry);
      if (!opened) throw new Error(`no registry ${registry}`);
      const column = key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
      const rows: Record<string, string>[] = await opened.database.orm.em
        .getConnection()
        .execute(`select ${column} as code from ${table} order by 1 limit 20`);
      const all = rows.map(({ code }) => ({ __typename: typeName, [key]: code }));
      const answer = async (selection: string) => {
        const query = `query ($all: [_Any!]!) { _entities(representations: $all) { ... on ${typeName} { ${selection} } } }`;
        const { data, errors } = await opened.execute({ query, variables: { all } });
        return { errors, entities: data?._entities };
      };
      const type = opened.schema.getType(typeName);
      if (!isObjectType(type)) throw new Error(`no type ${typeName}`);
      const together = await answer(selectionOf(opened.schema, type, DEPTH));
      const paths = pathsOf(opened.schema, type, DEPTH);
      expect(paths.length).toBeGreaterThan(0);
      for (const path of paths) {
        const alone = await answer(
          path.map((field, index) => (index ? `{ ${field}` : field)).join(' ') + ' }'.repeat(path.length - 1),
        );
        const names = path.map((field) => field.split(/[( ]/)[0] ?? '');
        expect([path, alone.errors, alone.entities]).toEqual([path, undefined, only(together.entities, names)]);
      }
    },
    60_000,
  );
});
