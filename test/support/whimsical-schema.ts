import {
  buildSchema,
  GraphQLEnumType,
  type GraphQLOutputType,
  type GraphQLScalarType,
  type GraphQLSchema,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
} from 'graphql';

const sdl = `
  scalar Odd
  enum Colour { RED GREEN BLUE }
  input Range { from: Int = 1, to: Int!, colours: [Colour!] = [RED], inner: Range }
  interface Named { name: String, friend: Named }
  union Either = A | B
  type A implements Named {
    name: String, friend: Named, label: String!, self: A!, list: [A!], maybe: [A], grid: [[A!]!]!, numbers: [[Int]!]
    colour: Colour!, odd: Odd, count: Int!, either: Either, thunk: String
  }
  type B implements Named { name: String, friend: Named, either: Either!, eithers: [Either!]!, odds: [Odd!] }
  type Query {
    a: A, b: B, must: B!, named: [Named], either: Either, matrix: [[Int!]]
    echo(n: Int = 3, colour: Colour = GREEN, odd: Odd, range: Range, list: [[Int!]], flag: Boolean! = true): String
  }`;

/**
 * A schema whose resolvers do, by turns, everything that a resolver may do: values, promises, nulls where they are allowed
 * and where not, errors thrown, rejected and returned, values of the wrong form. What a field does follows from its place,
 * so that two executions meet the same.
 */
export function whimsicalSchema(whims: Whims): GraphQLSchema {
  const schema = buildSchema(sdl);
  Object.assign(schema.getType('Colour') as GraphQLEnumType, internalColours());
  const odd = schema.getType('Odd') as GraphQLScalarType;
  odd.parseValue = checkOdd;
  odd.parseLiteral = (node) => checkOdd('value' in node ? Number(node.value) : null);
  odd.serialize = (value) => (value === 9 ? null : checkOdd(value));
  const either = schema.getType('Either');
  if (isUnionType(either)) either.resolveType = ((value: { kind: unknown }) => value.kind) as never;
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      if (field.name === 'thunk') continue;
      field.resolve =
        field.name === 'echo'
          ? (_source, fieldArguments) => JSON.stringify(fieldArguments)
          : (source: { seed: number } | undefined, _arguments) =>
              turn({ ...whims, schema }, field.type, mix(source?.seed ?? 1, `${type.name}.${field.name}`));
    }
  }
  return schema;
}

function internalColours() {
  return new GraphQLEnumType({
    name: 'Colour',
    values: { RED: { value: 'r' }, GREEN: { value: 2 }, BLUE: { value: 'b' } },
  });
}

function checkOdd(value: unknown): number {
  if (typeof value === 'number' && value % 2 === 1) return value;
  throw new TypeError(`${String(value)} is not odd`);
}

export interface Whims {
  /** Without it nothing is promised. */
  readonly isAsync: boolean;
  /** Lists hold values beside promises. graphql-js 16.15 leaves those promises alone when a value fails: Node ends its process. */
  readonly hasMixedLists: boolean;
}

interface Whim extends Whims {
  readonly schema: GraphQLSchema;
}

function turn(whim: Whim, type: GraphQLOutputType, seed: number): unknown {
  const value = () => made(whim, type, seed);
  const what = seed % 60;
  switch (what) {
    case 0:
      return null;
    case 1:
      throw new Error(`thrown ${seed}`);
    case 2:
      return new Error(`returned ${seed}`);
    case 3:
      return 'of the wrong form';
  }
  if (!whim.isAsync || what > 30) return value();
  switch (what) {
    case 4:
      return Promise.reject(new Error(`rejected ${seed}`));
    case 5:
      return Promise.resolve(null);
    case 6:
      return Promise.resolve(new Error(`resolved ${seed}`));
    default:
      return Promise.resolve().then(value);
  }
}

function made(whim: Whim, type: GraphQLOutputType, seed: number): unknown {
  if (isNonNullType(type)) return made(whim, type.ofType, seed);
  if (isListType(type)) {
    const items = Array.from({ length: seed % 4 }, (_, index) => () => item(whim, type.ofType, mix(seed, `${index}`)));
    return seed % 5 === 0 ? new Set(items.map((make) => make())) : items.map((make) => make());
  }
  if (type.name === 'Int') return seed % 100;
  if (type.name === 'Odd') return seed % 17 === 0 ? seed % 10 : [1, 3, 5, 7][seed % 4];
  if (type.name === 'Colour') return ['r', 2, 'b', 'r', 2, 'b', 'no colour'][seed % 7];
  if (type.name === 'String') return seed % 3 === 0 ? seed : `text ${seed}`;
  const kinds =
    isInterfaceType(type) || isUnionType(type)
      ? [...Array(10).fill('A'), ...Array(10).fill('B'), 'Query', 'Unknown', 7]
      : [type.name];
  const kind = kinds[seed % kinds.length];
  const resolved = whim.isAsync && seed % 6 === 0 ? Promise.resolve(kind) : kind;
  return { seed, __typename: kind, kind: resolved, thunk: () => `thunk ${seed}` };
}

/** Most items are fine, or no list would live. */
function item(whim: Whim, type: GraphQLOutputType, seed: number): unknown {
  const value = () => (seed % 7 === 0 ? turn(whim, type, seed) : made(whim, type, seed));
  if (whim.isAsync && (!whim.hasMixedLists || seed % 3 === 0)) return Promise.resolve().then(value);
  try {
    return value();
  } catch (error) {
    return error;
  }
}

function mix(seed: number, text: string): number {
  let mixed = seed;
  for (const character of text) mixed = (mixed * 33 + (character.codePointAt(0) ?? 0)) % 1_000_003;
  return mixed;
}
