import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  GraphQLBoolean,
  GraphQLEnumType,
  GraphQLFloat,
  GraphQLID,
  GraphQLInt,
  type GraphQLLeafType,
  GraphQLScalarType,
  GraphQLString,
} from 'graphql';
import { leafWriter } from '../../../../gateway/plan/shape/leaf.ts';
import type { Fault } from '../../../../gateway/plan/shape/shape-state.ts';

const way = new GraphQLEnumType({ name: 'Way', values: { SHARED: {}, VERIFIED: {}, constructor: {} } });
const anything = new GraphQLScalarType({ name: 'GeoJsonGeometry' });
const builtIn = [GraphQLString, GraphQLID, GraphQLInt, GraphQLFloat, GraphQLBoolean];

function written(type: GraphQLLeafType, value: unknown): { text: string | undefined; faults: Fault[] } {
  const faults: Fault[] = [];
  return { text: leafWriter(type)(value, 2, { path: ['person', 'x', 'stale'], faults }), faults };
}

const json = fc.jsonValue({ maxDepth: 3 });
const odd = fc.oneof(json, fc.double(), fc.integer(), fc.maxSafeInteger(), fc.string({ unit: 'binary' }));

describe('a leaf', () => {
  test('that is written is what graphql-js would serialize and JSON.stringify would write', () => {
    fc.assert(
      fc.property(fc.constantFrom(...builtIn, way), odd, (type: GraphQLLeafType, value) => {
        if (value === null) return;
        const { text } = written(type, value);
        if (text !== undefined) expect(text).toBe(JSON.stringify(type.serialize(value)));
      }),
      { numRuns: 3_000 },
    );
  });

  test('is written wherever its value is of its type: graphql-js may only be more lenient by converting', () => {
    fc.assert(
      fc.property(fc.constantFrom(...builtIn, way), odd, (type: GraphQLLeafType, value) => {
        if (value === null) return;
        let serialized: unknown;
        try {
          serialized = type.serialize(value);
        } catch {
          // graphql-js refuses it, so must we.
          expect(written(type, value).text).toBeUndefined();
          return;
        }
        if (Object.is(serialized, value)) expect(written(type, value).text).toBe(JSON.stringify(value));
      }),
      { numRuns: 3_000 },
    );
  });

  test.each([
    [GraphQLInt, 0, '0'],
    [GraphQLInt, -0, '0'],
    [GraphQLInt, 2_147_483_647, '2147483647'],
    [GraphQLInt, -2_147_483_648, '-2147483648'],
    [GraphQLFloat, -0, '0'],
    [GraphQLFloat, 1e21, '1e+21'],
    [GraphQLFloat, 5e-324, '5e-324'],
    [GraphQLFloat, 0.1, '0.1'],
    [GraphQLID, 7, '"7"'],
    [GraphQLID, '', '""'],
    [GraphQLString, '', '""'],
    [GraphQLBoolean, false, 'false'],
    [way, 'SHARED', '"SHARED"'],
    [way, 'constructor', '"constructor"'],
    [anything, { type: 'Point', coordinates: [1, -0] }, '{"type":"Point","coordinates":[1,0]}'],
    [anything, [], '[]'],
    [anything, '\u2028"', JSON.stringify('\u2028"')],
    [anything, false, 'false'],
    [anything, 0, '0'],
  ] as const)('%s: %p is %s', (type, value, text) => {
    expect(written(type, value)).toEqual({ text, faults: [] });
  });

  test.each([
    [GraphQLInt, 2_147_483_648],
    [GraphQLInt, -2_147_483_649],
    [GraphQLInt, 1.5],
    [GraphQLInt, Number.NaN],
    [GraphQLInt, '7'],
    [GraphQLInt, true],
    [GraphQLInt, [7]],
    [GraphQLFloat, Number.NaN],
    [GraphQLFloat, Number.POSITIVE_INFINITY],
    [GraphQLFloat, '1.5'],
    [GraphQLBoolean, 'true'],
    [GraphQLBoolean, 1],
    [GraphQLString, { toString: () => 'x' }],
    [GraphQLString, ['x']],
    [GraphQLString, 7],
    [GraphQLID, 1.5],
    [GraphQLID, {}],
    [way, 'OTHER'],
    [way, 'toString'],
    [way, ['SHARED']],
    [way, 0],
  ] as const)('%s: %p is no value, told with its place', (type, value) => {
    expect(written(type, value)).toEqual({
      text: undefined,
      faults: [{ kind: 'invalid', path: ['person', 'x'], landed: 2 }],
    });
  });
});
