import fc from 'fast-check';
import {
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isLeafType,
  isRequiredArgument,
  isUnionType,
} from 'graphql';

export interface AnyOperation {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** A value of an input type: as JSON, and as it is written in a document. */
export interface InputValue {
  readonly json: unknown;
  readonly literal: string;
}

export interface AnyOperationOptions {
  readonly schema: GraphQLSchema;
  /** Values to choose from; the first is the simplest. An argument whose type has none is left out. */
  readonly valuesOf: (type: GraphQLInputType) => readonly InputValue[];
  readonly mostDepth: number;
}

/**
 * Operations of a schema with aliases, repeated fields, fragments on objects and abstract types, conditions, and arguments
 * as literals and variables. Most are valid; the few that are not are for the caller to skip. A tape of numbers decides,
 * and a tape that ends decides for the simplest, so that failing operations shrink.
 */
export function anyOperation(options: AnyOperationOptions): fc.Arbitrary<AnyOperation> {
  return fc
    .array(fc.nat({ max: 9_999 }), { minLength: 20, maxLength: 400, size: 'max' })
    .map((tape) => write(options, tape));
}

function write({ schema, valuesOf, mostDepth }: AnyOperationOptions, tape: readonly number[]): AnyOperation {
  let at = 0;
  const choose = (count: number) => (tape[at++] ?? 0) % count;
  const variables: Record<string, unknown> = {};
  const definitions: string[] = [];
  const fragments: string[] = [];

  function selectionSet(type: GraphQLCompositeType, depth: number): string {
    const selections = Array.from({ length: 1 + choose(depth > 2 ? 6 : 3) }, () => selection(type, depth));
    return `{ ${selections.join(' ')} }`;
  }

  function selection(type: GraphQLCompositeType, depth: number): string {
    const kind = choose(6);
    if (kind < 4 || depth === 0) return isUnionType(type) ? `__typename${condition()}` : field(type, depth);
    const target = isAbstractType(type) ? (pick(schema.getPossibleTypes(type)) ?? type) : type;
    const on = choose(2) === 0 ? type : target;
    if (kind === 4) return `... on ${on.name}${condition()} ${selectionSet(on, depth - 1)}`;
    const name = `F${fragments.length}`;
    const place = fragments.push('') - 1;
    fragments[place] = `fragment ${name} on ${on.name} ${selectionSet(on, depth - 1)}`;
    return `...${name}${condition()}`;
  }

  function field(type: Exclude<GraphQLCompositeType, { getTypes(): unknown }>, depth: number): string {
    const all = Object.values(type.getFields()).filter(({ name }) => !name.startsWith('_s'));
    const possible = depth === 0 ? all.filter((one) => isLeafType(getNamedType(one.type))) : all;
    const chosen = choose(8) === 7 ? undefined : pick(possible);
    if (!chosen || !canBeAsked(chosen)) return `__typename${condition()}`;
    const asked = argumentsOf(chosen);
    const inner = getNamedType(chosen.type);
    // A key of its own for each way to ask: equal keys must ask for the same.
    const alias = asked === '' ? ['', `x_${chosen.name}: `][choose(2)] : `k${hash(asked)}_${chosen.name}: `;
    const set = isCompositeType(inner) ? ` ${selectionSet(inner, Math.max(depth - 1, 0))}` : '';
    return `${alias}${chosen.name}${asked}${condition()}${set}`;
  }

  function argumentsOf({ args }: GraphQLField<unknown, unknown>): string {
    const given = args.flatMap((argument) => {
      const value = pick(valuesOf(argument.type));
      if (!value || (!isRequiredArgument(argument) && choose(2) === 0)) return [];
      return `${argument.name}: ${choose(2) === 0 ? value.literal : variable(String(argument.type), value.json)}`;
    });
    return given.length > 0 ? `(${given.join(', ')})` : '';
  }

  function condition(): string {
    const kind = choose(10);
    if (kind < 7) return '';
    const value = choose(3) === 0 ? String(choose(2) === 0) : variable('Boolean!', choose(2) === 0);
    return ` @${kind === 7 ? 'skip' : 'include'}(if: ${value})`;
  }

  function variable(type: string, value: unknown): string {
    const name = `v${definitions.length}`;
    definitions.push(`$${name}: ${type}`);
    variables[name] = value;
    return `$${name}`;
  }

  const pick = <Value>(values: readonly Value[]) => values[choose(Math.max(values.length, 1))];
  const isGiven = (argument: GraphQLArgument) => !isRequiredArgument(argument) || valuesOf(argument.type).length > 0;
  const canBeAsked = ({ args }: GraphQLField<unknown, unknown>) => args.every(isGiven);

  const body = selectionSet(schema.getQueryType() as GraphQLObjectType, mostDepth);
  const head = definitions.length > 0 ? `query (${definitions.join(', ')})` : 'query';
  return { query: [`${head} ${body}`, ...fragments].join('\n'), variables };
}

function hash(text: string): number {
  let sum = 7;
  for (const character of text) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 99_991;
  return sum;
}
