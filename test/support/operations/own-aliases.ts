import { Kind, parse, print, visit } from 'graphql';

/**
 * A query whose aliases are no field's name: Apollo merges what a client calls `code` with the key of that name. The name of
 * no field and no drawn alias ends with an underscore.
 */
export function withOwnAliases(query: string): string {
  return print(
    visit(parse(query, { noLocation: true }), {
      Field: ({ alias, name, ...rest }) =>
        alias && alias.value !== name.value
          ? { ...rest, name, alias: { kind: Kind.NAME, value: `${alias.value}_` } }
          : undefined,
    }),
  );
}

/** The client's name of a response key. */
export function clientKey<Step extends string | number>(key: Step): Step {
  return (typeof key === 'string' && /[^_]_$/.test(key) ? key.slice(0, -1) : key) as Step;
}

/** An answer with the client's names, in the same order. */
export function inClientNames(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inClientNames);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, below]) => [clientKey(key), inClientNames(below)]));
}
