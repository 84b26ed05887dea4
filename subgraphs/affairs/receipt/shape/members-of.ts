import { ShapeFault } from './shape-fault.ts';

type Members = Readonly<Record<string, unknown>>;

/** The members of an object that has all of these names and, but for the optional ones, no other. */
export function membersOf(
  value: unknown,
  place: string,
  names: readonly string[],
  optional: readonly string[] = [],
): Members {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new ShapeFault(place, 'an object');
  const missing = names.find((name) => !Object.hasOwn(value, name));
  if (missing !== undefined) throw new ShapeFault(place, `a member ${missing}`);
  const extra = Object.keys(value).find((name) => !names.includes(name) && !optional.includes(name));
  if (extra !== undefined)
    throw new ShapeFault(place, `no member ${JSON.stringify(extra.slice(0, 40))}, which is none of a receipt's`);
  return value as Members;
}
