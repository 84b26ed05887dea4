import { type GraphQLError, GraphQLScalarType, Kind, type ValueNode, valueFromASTUntyped, visit } from 'graphql';
import { refusal } from '../../kit/errors.ts';
import { checkGeometry } from './check-geometry.ts';
import type { Geometry } from './geometry.ts';
import { rightHanded } from './right-hand-rule.ts';

/**
 * The scalar `GeoJsonGeometry`: a GeoJSON point, polygon or multipolygon, refused with INVALID_GEOMETRY and the reason when it
 * is not valid. What goes out follows the right-hand rule.
 */
export const geoJsonGeometry = new GraphQLScalarType<Geometry, Geometry>({
  name: 'GeoJsonGeometry',
  description: 'A point, polygon or multipolygon in GeoJSON, in degrees of CGCS2000 (2000国家大地坐标系).',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc7946#section-3.1',
  parseValue: accepted,
  parseLiteral: (node) => accepted(valueFromASTUntyped(withoutVariables(node))),
  serialize: (value) => rightHanded(value as Geometry),
});

function accepted(value: unknown): Geometry {
  const checked = checkGeometry(value);
  if (checked.isValid) return checked.geometry;
  throw refused(checked.reason);
}

/**
 * A literal is checked before its variables are known, and graphql-js drops the reason of what fails later, so a variable
 * can be the geometry but not a part of it.
 */
function withoutVariables(node: ValueNode): ValueNode {
  return visit(node, {
    [Kind.VARIABLE]: ({ name }) => {
      throw refused(`$${name.value} stands inside the geometry: give the whole geometry as one variable`);
    },
  });
}

function refused(reason: string): GraphQLError {
  return refusal('INVALID_GEOMETRY', `GeoJsonGeometry: ${reason}`);
}
