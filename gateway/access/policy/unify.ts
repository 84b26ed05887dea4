import type { Pattern } from './pattern.ts';
import { sameValue } from './same-value.ts';

/** What the variables of a list stand for in one request. */
export type Bindings = Map<string, unknown>;

/**
 * Holds a value that a client gives against what the list has in its place. A variable of the list takes any value, once: where
 * it stands again it has to be the same. Adds to the bindings; the names added are pushed to `added`, so that they can be taken back.
 */
export function unify(pattern: Pattern, value: unknown, bindings: Bindings, added: string[]): boolean {
  switch (pattern.kind) {
    case 'FIXED':
      return sameValue(pattern.value, value);
    case 'VARIABLE': {
      if (bindings.has(pattern.name)) return sameValue(bindings.get(pattern.name), value);
      bindings.set(pattern.name, value);
      added.push(pattern.name);
      return true;
    }
    case 'LIST':
      if (!Array.isArray(value) || value.length !== pattern.items.length) return false;
      return pattern.items.every((item, index) => unify(item, value[index], bindings, added));
    case 'OBJECT': {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
      const given = value as Readonly<Record<string, unknown>>;
      const names = new Set(pattern.fields.map(([name]) => name));
      if (Object.keys(given).some((name) => !names.has(name))) return false;
      return pattern.fields.every(([name, field]) =>
        unify(field, Object.hasOwn(given, name) ? given[name] : undefined, bindings, added),
      );
    }
  }
}
