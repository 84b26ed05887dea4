import {
  type FieldNode,
  type GraphQLField,
  GraphQLInt,
  getNamedType,
  getNullableType,
  isListType,
  Kind,
  type ValueNode,
} from 'graphql';
import type { Size } from './times.ts';
import type { ListSize } from './weights.ts';

/** How long a list is taken to be where nobody says it. */
const assumedSize = 10;
/** Of a page for which neither the request nor the schema says how many rows. */
const assumedPage = 100;

export interface Sizes {
  /** Of the field's own list; 1 where it is none. */
  readonly own: Size;
  /** Of lists among the fields of its answer, by name; null where it says nothing of them. */
  readonly inside: ((field: string) => Size | undefined) | null;
}

/**
 * How long the lists of a field are: as `@listSize` says; else `first` says it of the lists one step below, as connections have
 * it; else a list of keys is answered by a list as long.
 */
export function sizesOf(
  node: FieldNode,
  field: GraphQLField<unknown, unknown>,
  told: ListSize | undefined,
  fromAbove: Size | undefined,
): Sizes {
  const isList = isListType(getNullableType(field.type));
  const slicing = told?.slicingArguments ?? (hasFirst(field) ? ['first'] : []);
  const sliced = largest(slicing.map((name) => amountOf(node, field, name, (value) => Number(value))));
  const said = sliced ?? told?.assumedSize ?? (slicing.length > 0 ? assumedPage : undefined);
  const { sizedFields } = told ?? {};
  if (!isList || sizedFields) {
    const inside =
      said === undefined ? null : (name: string) => ((sizedFields?.includes(name) ?? true) ? said : undefined);
    return { own: isList ? (fromAbove ?? assumedSize) : 1, inside };
  }
  return { own: said ?? fromAbove ?? largest(keysOf(node, field)) ?? assumedSize, inside: null };
}

const hasFirst = ({ args }: GraphQLField<unknown, unknown>): boolean =>
  args.some(({ name, type }) => name === 'first' && getNamedType(type) === GraphQLInt);

/** The lengths of the lists that a field is given. */
function keysOf(node: FieldNode, field: GraphQLField<unknown, unknown>): readonly (Size | undefined)[] {
  return field.args
    .filter(({ type }) => isListType(getNullableType(type)))
    .map(({ name }) => amountOf(node, field, name, (value) => (Array.isArray(value) ? value.length : 1)));
}

function amountOf(
  node: FieldNode,
  { args }: GraphQLField<unknown, unknown>,
  name: string,
  read: (value: unknown) => number,
): Size | undefined {
  const preset = args.find((argument) => argument.name === name)?.defaultValue;
  const otherwise = preset === undefined || preset === null ? undefined : bounded(read(preset));
  const given = node.arguments?.find((argument) => argument.name.value === name)?.value;
  if (!given || given.kind === Kind.NULL) return otherwise;
  if (given.kind !== Kind.VARIABLE) return bounded(read(literal(given)));
  const variable = given.name.value;
  return (variables) => {
    const value = variables[variable];
    return value === undefined || value === null ? (otherwise ?? assumedPage) : bounded(read(value));
  };
}

function literal(node: ValueNode): unknown {
  if (node.kind === Kind.LIST) return node.values;
  return node.kind === Kind.INT ? Number(node.value) : undefined;
}

const bounded = (size: number): number => (Number.isFinite(size) ? Math.max(0, size) : assumedPage);

function largest(sizes: readonly (Size | undefined)[]): Size | undefined {
  const known = sizes.filter((size) => size !== undefined);
  const [only] = known;
  if (known.length <= 1) return only;
  return (variables) => Math.max(...known.map((size) => (typeof size === 'number' ? size : size(variables))));
}
