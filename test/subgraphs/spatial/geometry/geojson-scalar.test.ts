import { describe, expect, test } from '@jest/globals';
import { GraphQLNonNull, GraphQLObjectType, GraphQLSchema, graphql } from 'graphql';
import { geoJsonGeometry } from '../../../../subgraphs/spatial/geometry/geojson-scalar.ts';

const echo = {
  type: geoJsonGeometry,
  args: { geometry: { type: new GraphQLNonNull(geoJsonGeometry) } },
  resolve: (_: unknown, { geometry }: { geometry: unknown }) => geometry,
};
const schema = new GraphQLSchema({ query: new GraphQLObjectType({ name: 'Query', fields: { echo } }) });

function withVariable(geometry: unknown) {
  const source = 'query ($geometry: GeoJsonGeometry!) { echo(geometry: $geometry) }';
  return graphql({ schema, source, variableValues: { geometry } });
}

const square = [
  [121.47, 31.23],
  [121.48, 31.23],
  [121.48, 31.24],
  [121.47, 31.24],
  [121.47, 31.23],
];

describe('a geometry in a query', () => {
  test('as a variable is accepted and comes back wound by the right-hand rule', async () => {
    const { data, errors } = await withVariable({ type: 'Polygon', coordinates: [square.toReversed()] });
    expect(errors).toBeUndefined();
    expect(JSON.parse(JSON.stringify(data))).toEqual({ echo: { type: 'Polygon', coordinates: [square] } });
  });

  test('as a literal with nested lists is accepted', async () => {
    const source = `{ echo(geometry: { type: "Polygon", coordinates: [${JSON.stringify(square)}] }) }`;
    const { data, errors } = await graphql({ schema, source });
    expect(errors).toBeUndefined();
    expect(JSON.parse(JSON.stringify(data))).toEqual({ echo: { type: 'Polygon', coordinates: [square] } });
  });
});

describe('a geometry that is none', () => {
  const reason = 'GeoJsonGeometry: the outer ring crosses itself near 121.47 31.23';
  const bowTie = [
    [121.46, 31.22],
    [121.48, 31.24],
    [121.48, 31.22],
    [121.46, 31.24],
    [121.46, 31.22],
  ];

  test('as a variable is refused with the code and the reason', async () => {
    const { data, errors } = await withVariable({ type: 'Polygon', coordinates: [bowTie] });
    expect(data).toBeUndefined();
    expect(errors).toHaveLength(1);
    expect(errors?.[0]?.message).toMatch(new RegExp(`; ${reason}$`));
    expect(errors?.[0]?.extensions.code).toBe('INVALID_GEOMETRY');
  });

  test('as a literal is refused with the code and the reason before anything runs', async () => {
    const source = `{ echo(geometry: { type: "Polygon", coordinates: [${JSON.stringify(bowTie)}] }) }`;
    const { data, errors } = await graphql({ schema, source });
    expect(data).toBeUndefined();
    expect(errors?.map(({ message, extensions }) => [message, extensions.code])).toEqual([
      [reason, 'INVALID_GEOMETRY'],
    ]);
  });

  test.each([
    '"POINT(1 2)"',
    '[121.47, 31.23]',
    '{ type: "Point" }',
    '{ type: "Point", coordinates: [31.23, 121.47] }',
  ])('the literal %s is refused', async (literal) => {
    const { errors } = await graphql({ schema, source: `{ echo(geometry: ${literal}) }` });
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['INVALID_GEOMETRY']);
  });
});

test('a variable inside a literal is refused, and the way out is named', async () => {
  const source = 'query ($north: GeoJsonGeometry) { echo(geometry: { type: "Point", coordinates: [121.47, $north] }) }';
  const { errors } = await graphql({ schema, source });
  expect(errors?.map(({ message, extensions }) => [message, extensions.code])).toEqual([
    ['GeoJsonGeometry: $north stands inside the geometry: give the whole geometry as one variable', 'INVALID_GEOMETRY'],
  ]);
});

test('the scalar names its specification', () => {
  expect(geoJsonGeometry.specifiedByURL).toBe('https://www.rfc-editor.org/rfc/rfc7946#section-3.1');
});
