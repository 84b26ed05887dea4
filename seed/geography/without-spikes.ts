import type { Position, Ring } from '../../subgraphs/spatial/geometry/geometry.ts';

/**
 * A ring without the spikes and loops that rounding to 1/1024° left in the outlines: a position from which the line runs
 * straight back is dropped, and where the line returns to a position, what lies between is cut off.
 */
export function withoutSpikes(ring: Ring): Ring {
  let open = ring.slice(0, -1);
  for (let length = 0; length !== open.length; ) {
    length = open.length;
    open = withoutLoops(open).filter((position, index, all) => {
      const [before, after] = [all.at(index - 1), all[(index + 1) % all.length]];
      return before === undefined || after === undefined || !turnsBack(before, position, after);
    });
  }
  const [first] = open;
  return first === undefined ? [] : [...open, first];
}

function withoutLoops(open: readonly Position[]): Position[] {
  const kept: Position[] = [];
  const places = new Map<string, number>();
  for (const position of open) {
    const before = places.get(String(position));
    if (before === undefined) {
      places.set(String(position), kept.length);
      kept.push(position);
    } else {
      for (const cut of kept.splice(before + 1)) places.delete(String(cut));
    }
  }
  return kept;
}

function turnsBack([ax, ay]: Position, [bx, by]: Position, [cx, cy]: Position): boolean {
  const cross = (ax - bx) * (cy - by) - (ay - by) * (cx - bx);
  return cross === 0 && (ax - bx) * (cx - bx) + (ay - by) * (cy - by) > 0;
}
