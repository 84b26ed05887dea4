import { polygonOfBox } from '../../subgraphs/spatial/geometry/bounding-box.ts';
import type { BoundingBox, Position, Ring } from '../../subgraphs/spatial/geometry/geometry.ts';
import type { Area } from './outlines.ts';
import { rounded } from './outlines.ts';

/** COURTYARD has a hole, DIVIDED two parts with a road between. */
export type ParcelShape = 'PLAIN' | 'COURTYARD' | 'DIVIDED';

/** How much of the cell the parcel leaves free, all around, as a share of the cell's width or height. */
export interface Margins {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** The parcel's frame within a cell: a box that no neighbour's frame touches. */
export function frameOf([west, south, east, north]: BoundingBox, margins: Margins): BoundingBox {
  const [width, height] = [east - west, north - south];
  return [
    rounded(west + width * margins.west),
    rounded(south + height * margins.south),
    rounded(east - width * margins.east),
    rounded(north - height * margins.north),
  ];
}

/** The outline of a parcel in its frame. A strip along the south and one along the north are land in every shape. */
export function parcelOutline(frame: BoundingBox, shape: ParcelShape): Area {
  const [plain] = polygonOfBox(frame).coordinates as [Ring];
  switch (shape) {
    case 'PLAIN':
      return { type: 'Polygon', coordinates: [plain] };
    case 'COURTYARD':
      return { type: 'Polygon', coordinates: [plain, clockwise(within(frame, [0.35, 0.46, 0.65, 0.54]))] };
    case 'DIVIDED':
      return {
        type: 'MultiPolygon',
        coordinates: [[ringOf(within(frame, [0, 0, 1, 0.45]))], [ringOf(within(frame, [0, 0.55, 1, 1]))]],
      };
  }
}

/** Six places for buildings: three in the south strip, three in the north one. */
export function buildingOutline(frame: BoundingBox, place: number): Area {
  const column = place % 3;
  const bottom = place < 3 ? 0.08 : 0.6;
  return polygonOfBox(within(frame, [0.06 + column * 0.32, bottom, 0.3 + column * 0.32, bottom + 0.3]));
}

/** Shares of a box: 0 to 1 from its west and south sides. */
export function within([west, south, east, north]: BoundingBox, shares: BoundingBox): BoundingBox {
  const across = (share: number) => rounded(west + (east - west) * share);
  const up = (share: number) => rounded(south + (north - south) * share);
  return [across(shares[0]), up(shares[1]), across(shares[2]), up(shares[3])];
}

export function middleOf([west, south, east, north]: BoundingBox): Position {
  return [rounded((west + east) / 2), rounded((south + north) / 2)];
}

const ringOf = (box: BoundingBox): Ring => polygonOfBox(box).coordinates[0] ?? [];

/** RFC 7946: holes are wound clockwise. */
const clockwise = (box: BoundingBox): Ring => ringOf(box).reverse();
