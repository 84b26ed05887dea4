import type { Replacement } from '../../../matters/matter.ts';
import type { GatewayAnswer } from './ask-gateway.ts';
import { isNone } from './is-none.ts';
import { type Found, type Place, placesOf, type Unknown } from './places.ts';
import { recordsOf } from './records.ts';

/** What one selection says of the paper that it replaces. */
export interface Finding {
  readonly replacement: Replacement;
  /** FAILED is definite: the registries answered, and it is not what was expected. */
  readonly outcome: 'HELD' | 'FAILED' | 'ORPHAN' | 'UNKNOWN';
  readonly found: readonly Found[];
  readonly unknown: readonly Unknown[];
}

/** Holds one selection of an answer against what counts as satisfied. */
export function evaluateReplacement(replacement: Replacement, answer: GatewayAnswer): Finding {
  const places = placesOf(answer, replacement.path).map((place) => ofRegistry(place, replacement.registry));
  const found = places.filter((place): place is Found => place.state === 'FOUND');
  const unknown = places.filter((place): place is Unknown => place.state === 'UNKNOWN');
  return { replacement, outcome: outcomeOf(replacement, places), found, unknown };
}

/** A record of another registry, on which a value hangs, is not where the value comes from. */
function ofRegistry(place: Place, registry: string): Place {
  if (place.state !== 'FOUND' || place.source?.registry === registry.toUpperCase()) return place;
  return { ...place, source: null };
}

function outcomeOf(replacement: Replacement, places: readonly Place[]): Finding['outcome'] {
  const { expect } = replacement;
  const found = places.filter((place): place is Found => place.state === 'FOUND');
  const some = found.some(({ value }) => !isNone(value));
  // A record that stands against it does so whatever the others would have said.
  if (expect === 'NONE' && some) return 'FAILED';
  if (places.some(({ state }) => state === 'UNKNOWN')) return 'UNKNOWN';
  if (places.some(({ state }) => state === 'ORPHAN')) return 'ORPHAN';
  // An empty list on the way leaves nothing that could hold: what is asked of every one is asked of at least one. That
  // goes for "none" too: where nobody was named, nobody was searched.
  if (found.length === 0) return 'ORPHAN';
  if (expect === 'NONE' || expect === 'KNOWN') return 'HELD';
  const holds =
    expect === 'TRUE'
      ? found.every(({ value }) => value === true)
      : found.every((place) => isThere(place, replacement));
  return holds ? 'HELD' : 'FAILED';
}

/** Something to show in the paper's place: of a list, each item; of a record, a value. */
function isThere(place: Found, replacement: Replacement): boolean {
  const { value } = place;
  if (isNone(value) || (Array.isArray(value) && value.includes(null))) return false;
  return replacement.lines.length === 0 || recordsOf(place, replacement).length > 0;
}
