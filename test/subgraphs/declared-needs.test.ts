import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  execute,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isLeafType,
  isObjectType,
  isUnionType,
  parse,
} from 'graphql';
import { neededBy } from '../../subgraphs/kit/columns/needs.ts';
import { type City, openCity } from '../support/city.ts';
import { requiredArguments } from '../support/required-arguments.ts';

/** Entities with the registry, the table and the property that hold their keys; other registries add to some of them. */
const entities: readonly (readonly [type: string, owner: string, table: string, key: string])[] = [
  ['Person', 'population', 'person', 'idNumber'],
  ['Household', 'population', 'household', 'number'],
  ['Enterprise', 'enterprise', 'enterprise', 'uscc'],
  ['Division', 'spatial', 'division', 'code'],
  ['Address', 'spatial', 'address', 'code'],
  ['Parcel', 'spatial', 'parcel', 'code'],
  ['Building', 'spatial', 'building', 'number'],
  ['RealEstateUnit', 'spatial', 'real_estate_unit', 'unitCode'],
  ['License', 'license', 'license', 'identifier'],
  ['LicenseType', 'license', 'license_type', 'code'],
];

/** How deep the selections go: an entity, its page, the rows of that, what they hold. */
const DEPTH = 5;

/** Arguments of fields that take texts of a shape only. */
const asked: Readonly<Record<string, string>> = { hasInvoice: '(number: "20221234")' };

/** Everything that can be asked of a type, with the arguments it insists on, up to other entities: those are asked for themselves. */
function selectionOf(schema: GraphQLSchema, type: GraphQLObjectType, depth: number): string {
  const fields = Object.values(type.getFields()).flatMap((field) => {
    const given = asked[field.name] ?? requiredArguments(field);
    if (given === null) return [];
    const name = `${field.name}${given}`;
    const named = getNamedType(field.type);
    if (isLeafType(named)) return [name];
    if (isUnionType(named) || entities.some(([entity]) => entity === named.name)) return [`${name} { __typename }`];
    return isObjectType(named) && depth > 1 ? [`${name} { ${selectionOf(schema, named, depth - 1)} }`] : [];
  });
  return ['__typename', ...fields].join(' ');
}

type Resolver = (source: object, ...rest: unknown[]) => unknown;

/** The row without what a resolver does not declare: to touch that is noted and fails. */
function onlyWith(row: object, needed: readonly string[], touch: (property: string) => void): object {
  const refuse = (property: string): never => {
    touch(property);
    throw new Error(`"${property}" is not declared`);
  };
  return new Proxy(row, {
    get: (whole, property) =>
      typeof property === 'symbol' || needed.includes(property) ? Reflect.get(whole, property) : refuse(property),
    has: (whole, property) =>
      typeof property === 'symbol' || needed.includes(property) ? Reflect.has(whole, property) : refuse(property),
    ownKeys: () => refuse('all properties'),
  });
}

describe('a resolver that declares what it needs', () => {
  let city: City;
  /** By its place, each with a run on a row that has nothing but a text for what it declares. */
  const declared = new Map<string, () => unknown>();
  const met = new Set<string>();
  const touched = new Set<string>();

  const watch = (place: string, resolver: Resolver | undefined): Resolver | undefined => {
    const needed = resolver && neededBy(resolver as never);
    if (!needed) return resolver;
    const run: Resolver = (source, ...rest) =>
      resolver(
        onlyWith(source, needed, (property) => touched.add(`${place}: ${property}`)),
        ...rest,
      );
    const made = Object.fromEntries(needed.map((property) => [property, '1']));
    declared.set(place, async () => run(made, {}));
    return (source, ...rest) => {
      met.add(place);
      return run(source, ...rest);
    };
  };

  beforeAll(async () => {
    city = await openCity();
    for (const { name, schema } of city.registries) {
      for (const type of Object.values(schema.getTypeMap()).filter(isObjectType)) {
        for (const field of Object.values(type.getFields())) {
          field.resolve = watch(`${name} ${type.name}.${field.name}`, field.resolve as Resolver | undefined) as never;
        }
        const { subgraph } =
          (type.extensions as { apollo?: { subgraph?: { resolveReference?: Resolver } } }).apollo ?? {};
        if (subgraph)
          Object.assign(subgraph, { resolveReference: watch(`${name} ${type.name}`, subgraph.resolveReference) });
      }
    }
    for (const [typeName, owner, table, key] of entities) {
      const column = key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
      const keys: Record<string, string>[] =
        (await city.registries
          .find(({ name }) => name === owner)
          ?.database.orm.em.getConnection()
          .execute(`select ${column} as code from ${table} order by 1 limit 1000`)) ?? [];
      const all = keys.map(({ code }) => ({ __typename: typeName, [key]: code }));
      for (const { schema } of city.registries) {
        const type = schema.getType(typeName);
        if (!isObjectType(type) || !schema.getQueryType()?.getFields()._entities) continue;
        const selection = selectionOf(schema, type, DEPTH);
        const document = parse(
          `query ($all: [_Any!]!) { _entities(representations: $all) { ... on ${typeName} { ${selection} } } }`,
        );
        await execute({ schema, document, variableValues: { all } });
      }
    }
  }, 60_000);
  afterAll(() => city.stop());

  const typeOf = (place: string) => place.split('.')[0];
  const unmet = () => [...declared.keys()].filter((place) => !met.has(place));

  test('is run with every row of a small city', () => {
    expect(met.size).toBeGreaterThan(100);
    // Of some types a small city has no row: then none of their resolvers is run.
    const types = new Set([...met].map(typeOf));
    expect(unmet().filter((place) => types.has(typeOf(place)))).toEqual([]);
  });

  test('reads nothing else of its row', () => expect([...touched]).toEqual([]));

  test('reads nothing else of a made row where the city has none', async () => {
    await Promise.allSettled(unmet().map((place) => declared.get(place)?.()));
    expect([...touched]).toEqual([]);
  });
});
