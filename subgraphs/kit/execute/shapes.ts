import {
  type GraphQLAbstractType,
  GraphQLError,
  type GraphQLLeafType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { inspect } from 'graphql/jsutils/inspect.js';
import { answerFields, type Field } from './fields.ts';
import type { Position } from './position.ts';
import { runtimeType } from './runtime-type.ts';
import type { Selection } from './selection.ts';
import { settle, settleApart } from './settle.ts';
import type { Shape } from './shape.ts';

type Complete = Shape['complete'];
/** What all shapes of one field share, but for their place in lists. */
type Place = Omit<Shape, 'complete'>;

/** Compiles an output type with what the nodes select of it. */
export function shapeOf(
  selection: Selection,
  type: GraphQLOutputType,
  place: Pick<Place, 'nodes' | 'fieldName'>,
): Shape {
  const isNonNull = isNonNullType(type);
  const nullable = isNonNull ? type.ofType : type;
  const own: Place = { ...place, isNonNull };
  if (isLeafType(nullable)) return { ...own, complete: completeLeaf(nullable) };
  if (isListType(nullable)) return { ...own, complete: completeList(shapeOf(selection, nullable.ofType, place), own) };
  const complete = isObjectType(nullable)
    ? completeObject(selection, nullable, own)
    : completeAbstract(selection, nullable, own);
  return { ...own, complete };
}

function completeLeaf(type: GraphQLLeafType): Complete {
  return (_run, value) => {
    const serialized: unknown = type.serialize(value);
    if (serialized !== null && serialized !== undefined) return serialized;
    throw new Error(
      `Expected \`${inspect(type)}.serialize(${inspect(value)})\` to return non-nullable value, returned: ${inspect(serialized)}`,
    );
  };
}

/** A list whose items have a shape. */
export function completeList(item: Shape, { isNonNull, fieldName }: Place): Complete {
  return (run, value, parent, key) => {
    if (!isIterable(value)) {
      throw new GraphQLError(`Expected Iterable, but did not find one for field "${fieldName}".`);
    }
    const items: unknown[] = [];
    const position: Position = { parent, key, isNonNull, value: items as never, isNull: false };
    for (const one of value) {
      items.push(undefined);
      const index = items.length - 1;
      items[index] = settleApart(run, item, one, position, index);
      if (position.isNull) return null;
    }
    return items;
  };
}

function isIterable(value: unknown): value is Iterable<unknown> {
  return typeof value === 'object' && typeof (value as Partial<Iterable<unknown>>)[Symbol.iterator] === 'function';
}

function completeObject(selection: Selection, type: GraphQLObjectType, { nodes, isNonNull }: Place): Complete {
  let fields: readonly Field[] | undefined;
  return (run, value, parent, key) => {
    fields ??= selection(type, nodes);
    const position: Position = { parent, key, isNonNull, value: {}, isNull: false };
    answerFields(run, fields, value, position);
    return position.isNull ? null : position.value;
  };
}

function completeAbstract(selection: Selection, abstract: GraphQLAbstractType, place: Place): Complete {
  const completerOf = completersByName(selection, abstract, place);
  const resolveType = abstract.resolveType ?? typenameOf;
  return (run, value, parent, key) => {
    const name: unknown = resolveType(value, undefined, undefined as never, abstract);
    if (!(name instanceof Promise)) return completerOf(name, value)(run, value, parent, key);
    const complete: Complete = (_run, { named }: never) => completerOf(named, value)(run, value, parent, key);
    const named = name.then((resolved: unknown) => ({ named: resolved }));
    return settle(run, { ...place, complete }, named, parent, key);
  };
}

/** Completers of an abstract type's values, found by the name of their own type, made when a name is met. */
export function completersByName(
  selection: Selection,
  abstract: GraphQLAbstractType,
  place: Place,
): (name: unknown, value: unknown) => Complete {
  const known = new Map<unknown, Complete>();
  return (name, value) => {
    const found = known.get(name);
    if (found) return found;
    const type = runtimeType(selection.schema, abstract, name, { value, shape: place });
    const complete = completeObject(selection, type, place);
    known.set(name, complete);
    return complete;
  };
}

function typenameOf(value: unknown): unknown {
  const name = typeof value === 'object' && value !== null ? (value as { __typename?: unknown }).__typename : undefined;
  return typeof name === 'string' ? name : undefined;
}
