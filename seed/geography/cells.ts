import { boundingBoxOf, polygonOfBox } from '../../subgraphs/spatial/geometry/bounding-box.ts';
import { coverer } from '../../subgraphs/spatial/geometry/covers.ts';
import type { BoundingBox } from '../../subgraphs/spatial/geometry/geometry.ts';
import type { Random } from '../random/random.ts';
import { sparseShuffle } from '../random/sparse-shuffle.ts';
import { type Area, rounded } from './outlines.ts';

/** About 150 m each way at the latitude of the city. */
const WIDTH = 0.0016;
const HEIGHT = 0.00135;

/** A square of land that lies in its district as a whole; no two cells of a district overlap. */
export interface Cell {
  readonly index: number;
  readonly box: BoundingBox;
}

/** Cells inside an outline in random order, each once, without end but the district's own. */
export function* cellsWithin(
  outline: Area,
  random: Random,
  isTaken: (index: number) => boolean,
): Generator<Cell, void> {
  const [west, south, east, north] = boundingBoxOf(outline);
  const columns = Math.floor((east - west) / WIDTH);
  const rows = Math.floor((north - south) / HEIGHT);
  const covers = coverer(outline);
  for (const index of sparseShuffle(columns * rows, random)) {
    if (isTaken(index)) continue;
    const left = west + (index % columns) * WIDTH;
    const bottom = south + Math.floor(index / columns) * HEIGHT;
    const box: BoundingBox = [rounded(left), rounded(bottom), rounded(left + WIDTH), rounded(bottom + HEIGHT)];
    if (covers(polygonOfBox(box))) yield { index, box };
  }
}
