import fc from 'fast-check';
import type { Position, Ring } from '../../../../subgraphs/spatial/geometry/geometry.ts';

/**
 * Rings that see their centre from every corner: any shape between a needle and a disc, and never one that crosses itself. No
 * place of the ring is nearer to the centre than 0.15 of the radius.
 */
export function starRing(centre: Position, radiusDegrees: number): fc.Arbitrary<Ring> {
  const reach = fc.integer({ min: 30, max: 100 });
  return fc.array(reach, { minLength: 3, maxLength: 24 }).map((reaches) => {
    const corners = reaches.map((percent, index): Position => {
      const angle = (2 * Math.PI * index) / reaches.length;
      const radius = (radiusDegrees * percent) / 100;
      return [centre[0] + radius * Math.cos(angle), centre[1] + radius * Math.sin(angle)];
    });
    return corners.concat(corners.slice(0, 1));
  });
}
