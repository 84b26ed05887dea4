import { type GraphQLLeafType, isEnumType, isSpecifiedScalarType } from 'graphql';
import { quote } from './quote.ts';
import { fault, type Write } from './shape-state.ts';

/** Writes a leaf. A value that its type does not have is no value: a registry's mistake must not pass for data. */
export function leafWriter(type: GraphQLLeafType): Write {
  const text = isEnumType(type) ? enumText(type.getValues().map(({ name }) => name)) : scalarText(type);
  return (value, depth, state) => text(value) ?? fault('invalid', depth, state);
}

type Text = (value: unknown) => string | undefined;

function enumText(names: readonly string[]): Text {
  const texts = new Map<unknown, string>(names.map((name) => [name, `"${name}"`]));
  return (value) => texts.get(value);
}

const builtIn: Readonly<Record<string, Text>> = {
  String: (value) => (typeof value === 'string' ? quote(value) : undefined),
  ID: (value) => (typeof value === 'string' ? quote(value) : Number.isInteger(value) ? `"${value}"` : undefined),
  Int: (value) => (typeof value === 'number' && (value | 0) === value ? String(value) : undefined),
  Float: (value) => (typeof value === 'number' && Number.isFinite(value) ? String(value) : undefined),
  Boolean: (value) => (typeof value === 'boolean' ? String(value) : undefined),
};

function scalarText(type: GraphQLLeafType): Text {
  const known = isSpecifiedScalarType(type) ? builtIn[type.name] : undefined;
  // A registry's own scalar may be any JSON.
  return known ?? ((value) => (typeof value === 'string' ? quote(value) : JSON.stringify(value)));
}
