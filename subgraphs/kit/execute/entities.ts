import { type GraphQLField, getNamedType, isObjectType, isUnionType } from 'graphql';
import { resolverFor } from './asked-columns.ts';
import type { Field } from './fields.ts';
import { type ResolveReference, referenceResolver } from './reference-resolver.ts';
import type { Selection } from './selection.ts';
import { settle } from './settle.ts';
import type { Shape } from './shape.ts';
import { completeList, completersByName } from './shapes.ts';

interface Representation {
  readonly __typename: string;
}

/** A representation's type and what its registry found for it. */
interface Entity {
  readonly name: string;
  readonly found: unknown;
}

/**
 * The root field of a subgraph by which a gateway asks for entities: each representation goes to the `__resolveReference`
 * of its type. Answers as `@apollo/subgraph` does, without its promises for each entity: the type is known from the
 * representation, and no row is written to. Federation specification, "Query._entities".
 */
export function entitiesField(
  selection: Selection,
  { type }: GraphQLField<unknown, unknown>,
  place: Pick<Shape, 'nodes' | 'fieldName'>,
): Pick<Field, 'resolve' | 'shape'> {
  const union = getNamedType(type);
  if (!isUnionType(union)) throw new TypeError('expected "_entities" to be a list of the union "_Entity"');
  const item = { ...place, isNonNull: false };
  const completerOf = completersByName(selection, union, item);
  const shapes = new Map<string, Shape>();
  const shapeOf = (name: string): Shape => {
    const known = shapes.get(name);
    if (known) return known;
    const complete: Shape['complete'] = (run, value, parent, key) =>
      completerOf(typeof value === 'object' ? name : undefined, value)(run, value, parent, key);
    const shape = { ...item, complete };
    shapes.set(name, shape);
    return shape;
  };
  const entity: Shape = {
    ...item,
    complete: (run, { name, found }: never, parent, key) => settle(run, shapeOf(name), found, parent, key),
  };
  const list = { ...place, isNonNull: true };
  return { resolve: resolverOf(selection, place), shape: { ...list, complete: completeList(entity, list) } };
}

function resolverOf(selection: Selection, { nodes }: Pick<Shape, 'nodes'>): Field['resolve'] {
  const resolvers = new Map<string, ResolveReference>();
  const resolverOfType = (name: string) => {
    const known = resolvers.get(name);
    const type = known ? undefined : selection.schema.getType(name);
    if (!isObjectType(type)) return known;
    const resolver = referenceResolver(type) ?? ((reference) => reference);
    const made = resolverFor(selection, resolver, type, nodes);
    resolvers.set(name, made);
    return made;
  };
  return (_source, fieldArguments) =>
    (fieldArguments as { readonly representations: readonly Representation[] }).representations.map(
      (reference): Entity => {
        const { __typename: name } = reference;
        const resolve = resolverOfType(name);
        if (resolve) return { name, found: resolve(reference) };
        throw new Error(
          `The _entities resolver tried to load an entity for type "${name}", but no object or interface type of that name was found in the schema`,
        );
      },
    );
}
