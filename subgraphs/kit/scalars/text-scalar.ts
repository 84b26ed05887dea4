import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import type { Checked } from '../identifiers/checked.ts';

export type TextScalar = {
  readonly name: string;
  readonly description: string;
  /** Given what a client wrote; its value is what resolvers get. */
  readonly check: (text: string) => Checked;
  /** `extensions.code` of a refusal. */
  readonly code: 'INVALID_IDENTIFIER' | 'BAD_USER_INPUT';
  readonly specifiedBy?: string;
  /** Whole numbers are taken besides strings. Fractions never are: JSON numbers do not carry them exactly. */
  readonly takesIntegers?: boolean;
  /** How a stored value is written, where that differs from how it is stored. Null: not a value of this scalar. */
  readonly print?: (stored: unknown) => string | null;
};

/**
 * A GraphQL scalar whose values are checked text. Refusals read "CitizenId: check digit is 9, not 8" and never repeat
 * the value. What a registry has stored is trusted on the way out: it was checked on the way in.
 */
export function textScalar(scalar: TextScalar): GraphQLScalarType<string, string> {
  const { name, check, code, takesIntegers = false, print = printText } = scalar;
  const expected = takesIntegers ? 'a string or a whole number' : 'a string';

  const refuse = (reason: string, nodes?: ValueNode): GraphQLError =>
    new GraphQLError(`${name}: ${reason}`, { nodes: nodes ?? null, extensions: { code } });

  const accept = (text: string, nodes?: ValueNode): string => {
    const checked = check(text);
    if (!checked.isValid) throw refuse(checked.reason, nodes);
    return checked.value;
  };

  return new GraphQLScalarType<string, string>({
    name,
    description: scalar.description,
    specifiedByURL: scalar.specifiedBy,
    parseValue: (input) => {
      if (typeof input === 'string') return accept(input);
      if (takesIntegers && Number.isSafeInteger(input)) return accept(String(input));
      throw refuse(`expected ${expected}, got ${kindOf(input)}`);
    },
    parseLiteral: (node) => {
      if (node.kind === Kind.STRING || (takesIntegers && node.kind === Kind.INT)) return accept(node.value, node);
      throw refuse(`expected ${expected}, got ${kindOfLiteral(node)}`, node);
    },
    serialize: (stored) => {
      const text = print(stored);
      if (text === null) throw new TypeError(`${name} cannot be written from ${kindOf(stored)}`);
      return text;
    },
  });
}

const printText = (stored: unknown): string | null => (typeof stored === 'string' ? stored : null);

function kindOf(input: unknown): string {
  if (input === null) return 'null';
  if (input === undefined) return 'nothing';
  if (Array.isArray(input)) return 'a list';
  if (typeof input === 'number')
    return Number.isSafeInteger(input) ? 'a number' : 'a number that JSON cannot carry exactly';
  return typeof input === 'object' ? 'an object' : `a ${typeof input}`;
}

const LITERALS: Partial<Record<Kind, string>> = {
  [Kind.INT]: 'a number without quotes',
  [Kind.FLOAT]: 'a fraction without quotes',
  [Kind.BOOLEAN]: 'a boolean',
  [Kind.NULL]: 'null',
  [Kind.ENUM]: 'a word without quotes',
  [Kind.LIST]: 'a list',
  [Kind.OBJECT]: 'an object',
  [Kind.VARIABLE]: 'a variable',
};

const kindOfLiteral = (node: ValueNode): string => LITERALS[node.kind] ?? 'something else';
