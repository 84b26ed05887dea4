import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { execute, type GraphQLInputType, getNullableType, isEnumType, parse, validate } from 'graphql';
import { persona } from '../../../../seed/personas/personas.ts';
import { compileOperation } from '../../../../subgraphs/kit/execute/compile-operation.ts';
import { anyOperation, type InputValue } from '../../../support/any-operation.ts';
import { type City, openCity } from '../../../support/city.ts';
import { expectSameAnswerInARace } from '../../../support/same-answer.ts';

describe('each registry', () => {
  let city: City;
  beforeAll(async () => {
    city = await openCity();
  });
  afterAll(() => city.stop());
  const registryAt = (index: number) => {
    const registry = city.registries[index];
    if (!registry) throw new Error(`expected four registries, got ${city.registries.length}`);
    return registry;
  };

  test.each([0, 1, 2, 3])('answers any operation as graphql-js does, with no more statements (%d)', async (index) => {
    const { schema, database } = registryAt(index);
    const counted = async <Answer>(run: () => Answer) => {
      const before = database.statements();
      return { answer: await run(), statements: database.statements() - before };
    };
    await fc.assert(
      fc.asyncProperty(anyOperation({ schema, valuesOf, mostDepth: 4 }), async ({ query, variables }) => {
        const document = parse(query);
        fc.pre(validate(schema, document).length === 0);
        const compiled = await counted(() => compileOperation(schema, document, undefined)?.(variables));
        const expected = await counted(() => execute({ schema, document, variableValues: variables }));
        const { errors = [], ...data } = compiled.answer ?? {};
        expectSameAnswerInARace(errors.length > 0 ? { ...data, errors } : data, expected.answer);
        expect(compiled.statements).toBeLessThanOrEqual(expected.statements);
      }),
      { numRuns: 150, maxSkipsPerRun: 1_000 },
    );
  });
});

const { ids } = persona('founder');
const restaurant = persona('restaurant-owner').ids;
const text = (...values: readonly (string | null | undefined)[]): InputValue[] =>
  values.flatMap((value) => (value ? [{ json: value, literal: JSON.stringify(value) }] : []));

const values: Readonly<Record<string, readonly InputValue[]>> = {
  CitizenId: text(ids.idNumber, restaurant.idNumber, '310101199001010000'),
  SocialCreditCode: text(restaurant.uscc),
  RealEstateUnitCode: text(restaurant.unitCode),
  LicenseIdentifier: text(restaurant.licenseIdentifier),
  DivisionCode: text('310104', '31'),
  Date: text('2026-02-15', '2026-02-30'),
  String: text('上海', '某'),
  ID: text('1'),
  Int: [5, 1, 0].map((json) => ({ json, literal: String(json) })),
  Boolean: [true, false].map((json) => ({ json, literal: String(json) })),
};

/** Keys of each registry's own entities and of those that it adds to; some are of no one. */
const representations: readonly InputValue[] = [
  { __typename: 'Person', idNumber: ids.idNumber },
  { __typename: 'Enterprise', uscc: restaurant.uscc },
  { __typename: 'RealEstateUnit', unitCode: restaurant.unitCode },
  { __typename: 'License', identifier: restaurant.licenseIdentifier },
  { __typename: 'Division', code: '310104' },
  { __typename: 'Address', code: 'nowhere' },
].map((json) => ({
  json: [json, json],
  literal: `[{ ${Object.entries(json).map(([key, value]) => `${key}: ${JSON.stringify(value)}`)} }]`,
}));

function valuesOf(type: GraphQLInputType): readonly InputValue[] {
  const nullable = getNullableType(type);
  if (String(nullable) === '[_Any!]') return representations;
  if (isEnumType(nullable)) return nullable.getValues().map(({ name }) => ({ json: name, literal: name }));
  const list = /^\[(\w+)!?\]$/.exec(String(nullable))?.[1];
  if (list) {
    const items = values[list] ?? [];
    return items.length > 0
      ? [{ json: items.map(({ json }) => json), literal: `[${items.map(({ literal }) => literal)}]` }]
      : [];
  }
  return values[String(nullable)] ?? [];
}
