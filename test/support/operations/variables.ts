import { type GraphQLInputType, isNonNullType } from 'graphql';
import type { Random } from '../../../seed/random/random.ts';
import { literal } from './literal.ts';

interface Variable {
  readonly name: string;
  readonly type: string;
  readonly fallback: string | null;
  /** Undefined where the request leaves it out. */
  readonly value: unknown;
}

export interface Variables {
  /** A variable, new or met before, that may stand where the type is expected: `$v1`. */
  draw(type: GraphQLInputType, value: unknown): string;
  /** The definitions of the variables that a text uses, and their values. */
  usedIn(text: string): { readonly definitions: string; readonly values: Record<string, unknown> };
}

/** The variables of a document. */
export function drawVariables(random: Random): Variables {
  const all: Variable[] = [];
  return {
    draw: (type, value) => {
      const same = all.filter((variable) => variable.type === String(type));
      if (same.length > 0 && random.chance(0.3)) return `$${random.pick(same).name}`;
      const variable = { name: `v${all.length}`, ...form(type, value) };
      all.push(variable);
      return `$${variable.name}`;
    },
    usedIn: (text) => {
      const names = new Set([...text.matchAll(/\$(v\d+)\b/g)].map(([, name]) => name));
      const used = all.filter(({ name }) => names.has(name));
      const parts = used.map(({ name, type, fallback }) => `$${name}: ${type}${fallback ? ` = ${fallback}` : ''}`);
      const given = used.filter(({ value }) => value !== undefined);
      return {
        definitions: parts.length > 0 ? `(${parts.join(', ')})` : '',
        values: Object.fromEntries(given.map(({ name, value }) => [name, value])),
      };
    },
  };

  /** Given, given as null, left out, left out with a default, overriding a default: as far as the type lets it. */
  function form(type: GraphQLInputType, value: unknown): Omit<Variable, 'name'> {
    const text = String(type);
    const fallback = value === null ? null : literal(value, type);
    if (isNonNullType(type)) {
      return random.weighted<Omit<Variable, 'name'>>([
        [{ type: text, fallback: null, value }, 6],
        [{ type: text, fallback, value: undefined }, 2],
        [{ type: String(type.ofType), fallback, value: undefined }, 1],
        [{ type: String(type.ofType), fallback, value }, 1],
      ]);
    }
    return random.weighted<Omit<Variable, 'name'>>([
      [{ type: text, fallback: null, value }, 6],
      [{ type: text, fallback, value: undefined }, 2],
      [{ type: text, fallback, value: null }, 1],
      [{ type: text, fallback: null, value: undefined }, 1],
      [{ type: value === null ? text : `${text}!`, fallback: null, value }, 1],
    ]);
  }
}
