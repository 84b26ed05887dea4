import type { GatewayAnswer, GatewayError } from './ask-gateway.ts';
import type { Source } from './evidence.ts';

/** What an answer holds where a path leads: lists on the way make several places of one path. */
export type Place =
  | { readonly state: 'FOUND'; readonly value: unknown; readonly source: Source | null }
  /** What the value would hang on is not in its register, or it was not asked for: "none" would say too much. */
  | { readonly state: 'ORPHAN' }
  /** The answer says that it could not be told. */
  | { readonly state: 'UNKNOWN'; readonly registry: string | null; readonly code: string };

type Path = readonly (string | number)[];

/** Finds the places of a path of response keys in an answer of the gateway. */
export function placesOf({ data, errors }: GatewayAnswer, keys: readonly string[]): readonly Place[] {
  const places: Place[] = [];
  walk(data, 0, [], null);
  return places;

  function walk(value: unknown, depth: number, at: Path, source: Source | null): void {
    if (Array.isArray(value) && depth < keys.length) {
      for (const [index, item] of value.entries()) walk(item, depth, [...at, index], source);
      return;
    }
    const key = keys[depth];
    if (key === undefined && value !== undefined) {
      // Null without an error is an answer, and so is a value none of whose parts is in doubt.
      settle(at, { state: 'FOUND', value, source: sourceOf(value) ?? source });
      return;
    }
    if (key === undefined || typeof value !== 'object' || value === null) {
      settle(at, { state: 'ORPHAN' });
      return;
    }
    walk((value as Record<string, unknown>)[key], depth + 1, [...at, key], sourceOf(value) ?? source);
  }

  /** An error about a place goes before what stands there. */
  function settle(at: Path, told: Place): void {
    const error = errors.find((one) => isAbout(one, at));
    places.push(error ? unknown(error) : told);
  }
}

/** The `source` that an object carries, with the registry's code as a name of the enum. */
export function sourceOf(value: unknown): Source | null {
  if (typeof value !== 'object' || value === null || !('source' in value)) return null;
  const { source } = value as { source: unknown };
  if (typeof source !== 'object' || source === null) return null;
  const { registry, authority, asOf, version, isSynthetic } = source as Source;
  return { asOf, authority, isSynthetic, registry, version };
}

/** True for an error at a place, above it or below it; one without a path is about everything. */
function isAbout({ path = [] }: GatewayError, at: Path): boolean {
  const shared = Math.min(path.length, at.length);
  for (let index = 0; index < shared; index += 1) if (path[index] !== at[index]) return false;
  return true;
}

function unknown({ extensions = {} }: GatewayError): Place {
  const { registry, code } = extensions;
  return {
    state: 'UNKNOWN',
    registry: typeof registry === 'string' ? registry.toUpperCase() : null,
    code: typeof code === 'string' ? code : 'INTERNAL_SERVER_ERROR',
  };
}

export type Unknown = Extract<Place, { state: 'UNKNOWN' }>;
export type Found = Extract<Place, { state: 'FOUND' }>;
