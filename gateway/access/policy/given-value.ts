import type { Pattern } from './pattern.ts';

/** The value of a pattern for a request's variables; undefined where it is left out. */
export function givenValue(pattern: Pattern, variables: Readonly<Record<string, unknown>>): unknown {
  switch (pattern.kind) {
    case 'FIXED':
      return pattern.value;
    case 'VARIABLE': {
      const value = Object.hasOwn(variables, pattern.name) ? variables[pattern.name] : undefined;
      return value === undefined ? pattern.preset : value;
    }
    case 'LIST':
      // As GraphQL has it: a variable that is left out of a list is null in it.
      return pattern.items.map((item) => givenValue(item, variables) ?? null);
    case 'OBJECT': {
      const given = pattern.fields.map(([name, value]) => [name, givenValue(value, variables)] as const);
      return Object.fromEntries(given.filter(([, value]) => value !== undefined));
    }
  }
}
