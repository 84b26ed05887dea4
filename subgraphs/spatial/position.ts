import { refusal } from '../kit/errors.ts';
import { checkGeometry } from './geometry/check-geometry.ts';
import type { Point } from './geometry/geometry.ts';

/** The input `PositionInput`: degrees of CGCS2000. */
export interface PositionInput {
  readonly longitude: number;
  readonly latitude: number;
}

/** The point that an input stands for. Throws BAD_USER_INPUT where it is off the earth. */
export function checkPosition({ longitude, latitude }: PositionInput): Point {
  const checked = checkGeometry({ type: 'Point', coordinates: [longitude, latitude] });
  if (checked.isValid && checked.geometry.type === 'Point') return checked.geometry;
  throw refusal('BAD_USER_INPUT', checked.isValid ? 'expected a point' : `the point is none: ${checked.reason}`);
}
