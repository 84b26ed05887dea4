import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type GraphQLSchema, parse, validate } from 'graphql';
import { localSource } from '../../../gateway/source/local-source.ts';
import { scalars } from '../../../subgraphs/kit/scalars.ts';
import { baseSupergraph } from '../base-supergraph.ts';
import { type City, openCity } from '../city.ts';
import { type Oracle, openOracle } from '../oracle.ts';
import { type DrawnOperation, operationDrawer } from './draw-operation.ts';
import { cityPools } from './pools.ts';

/** What operations must have among them, each as a pattern of their text. */
const features: Readonly<Record<string, RegExp>> = {
  'an alias': /\w+: \w+/,
  'an alias that is a field of its own elsewhere': /\bname: (?!name\b)\w+/,
  'a fragment without a type': /\.\.\. \{/,
  'a fragment on an object type': /\.\.\. on Person\b/,
  'a fragment on a union': /\.\.\. on Holder\b/,
  'a fragment in a fragment on the same type': /\.\.\. on (\w+) \{ \.\.\. on \1\b/,
  'a named fragment': /\.\.\.F0/,
  'a named fragment spread twice': /\.\.\.(F\d+)\b[\s\S]*\.\.\.\1\b/,
  'a type name': /\b__typename\b/,
  'a type name with an alias': /\w+: __typename/,
  'a skip by a constant': /@skip\(if: (true|false)\)/,
  'an include by a variable': /@include\(if: \$/,
  'a fragment under a condition': /\.\.\.(F\d+| on \w+) @(skip|include)/,
  'both conditions at once': /@skip\([^)]*\) @include/,
  'a variable with a default': /\(\$v\d+: [^,)]* = /,
  'a variable for a list': /\$v\d+: \[\w+!\]!/,
  'a variable for an input object': /\$v\d+: Area/,
  'a list in the text': /\w+s: \[/,
  'a batch root': /\b(people|licensesByIdentifier|realEstateUnitsByCode|enterprisesByUscc)\(/,
  'several root fields': /query[^{]*\{ \w+(: \w+)?\([^)]*\) \{[\s\S]*\} \w+(: \w+)?\([^)]*\) \{/,
  'several operations': /query O0[\s\S]*query O1|query O1[\s\S]*query O0/,
  'the same thing twice': /\b(\w+) \1\b/,
};

describe('random operations', () => {
  let city: City;
  let oracle: Oracle;
  let schema: GraphQLSchema;
  let draw: (seed: number) => DrawnOperation;
  let drawn: DrawnOperation[];
  beforeAll(async () => {
    city = await openCity();
    oracle = await openOracle({
      sources: city.registries.map(localSource),
      supergraphFile: baseSupergraph(),
      scalars,
      isHelped: false,
    });
    schema = oracle.schema;
    draw = operationDrawer(schema, await cityPools(city));
    drawn = Array.from({ length: 1_000 }, (_, seed) => draw(seed));
  });
  afterAll(async () => {
    await oracle.stop();
    await city.stop();
  });

  test('are valid', () => {
    const invalid = drawn.flatMap(({ query }, seed) =>
      validate(schema, parse(query)).map(({ message }) => ({ seed, message, query })),
    );
    expect(invalid).toEqual([]);
  });

  test('are the same for the same number', () => expect(drawn.map((_, seed) => draw(seed))).toEqual(drawn));

  test.each(Object.entries(features))('have %s among them', (_name, pattern) => {
    expect(drawn.filter(({ query }) => pattern.test(query)).length).toBeGreaterThan(0);
  });

  test('ask every field of the root', () => {
    const asked = new Set(drawn.flatMap(({ query }) => query.match(/\w+/g) ?? []));
    const fields = Object.keys(schema.getQueryType()?.getFields() ?? {});
    expect(fields.filter((name) => !asked.has(name))).toEqual([]);
  });
});
