import { orient2d } from 'robust-predicates';
import type { MultiPolygon, Polygon, Position, Ring } from './geometry.ts';
import { type Invalidity, type InvalidityKind, invalidityOf } from './jts.ts';
import { polygonsOf } from './polygons-of.ts';

/**
 * Why an area with closed rings is none (OGC Simple Features section 6.1.11, as `ST_IsValid` reads it), as a sentence that
 * names the ring and the place, or nothing. A valid area costs one check; only a bad one is taken apart to name the ring.
 */
export function topologyFault(area: Polygon | MultiPolygon): string | undefined {
  const whole = invalidityOf(area);
  if (whole === undefined) return undefined;
  const parts = polygonsOf(area);
  for (const [index, rings] of parts.entries()) {
    const suffix = parts.length > 1 ? ` of part ${index}` : '';
    const fault = ringsFault(rings, suffix) ?? partFault(rings, suffix);
    if (fault !== undefined) return fault;
  }
  return `the parts overlap or share an edge near ${place(whole.at)}`;
}

function ringsFault(rings: Ring[], suffix: string): string | undefined {
  for (const [index, ring] of rings.entries()) {
    const name = `${index === 0 ? 'the outer ring' : `hole ${index}`}${suffix}`;
    if (isFlat(ring)) return `${name} has no area: all its positions lie on one line`;
    const invalidity = invalidityOf({ type: 'Polygon', coordinates: [ring] });
    if (invalidity !== undefined) return ringSentence(name, invalidity);
  }
  return undefined;
}

function ringSentence(name: string, { kind, at }: Invalidity): string {
  if (kind === 'RING_TOUCHES_ITSELF') return `${name} touches itself near ${place(at)}`;
  if (kind === 'TOO_FEW_POSITIONS') return `${name} has fewer than 3 different positions near ${place(at)}`;
  return `${name} crosses itself near ${place(at)}`;
}

const partSentences: Partial<Record<InvalidityKind, string>> = {
  HOLE_OUTSIDE: 'a hole lies outside the outer ring',
  HOLES_NESTED: 'a hole lies inside another hole',
  INTERIOR_CUT: 'the holes cut the area apart',
};

function partFault(rings: Ring[], suffix: string): string | undefined {
  const invalidity = invalidityOf({ type: 'Polygon', coordinates: rings });
  if (invalidity === undefined) return undefined;
  const sentence = partSentences[invalidity.kind] ?? 'a hole crosses another ring or shares an edge with it';
  return `${sentence}${suffix} near ${place(invalidity.at)}`;
}

/** Exact: the sign of `orient2d` is right for every double. */
function isFlat(ring: Ring): boolean {
  const [first] = ring;
  const second = ring.find((position) => position[0] !== first?.[0] || position[1] !== first?.[1]);
  if (first === undefined || second === undefined) return true;
  return ring.every((position) => orient2d(...first, ...second, ...position) === 0);
}

/** Six decimals are a tenth of a metre: enough to find the place on a map. */
function place([longitude, latitude]: Position): string {
  return `${Number(longitude.toFixed(6))} ${Number(latitude.toFixed(6))}`;
}
