import {
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getArgumentValues,
  Kind,
  TypeNameMetaFieldDef,
  type ValueNode,
} from 'graphql';
import { resolverFor } from './asked-columns.ts';
import { type CollectOptions, collectFields } from './collect-fields.ts';
import { entitiesField } from './entities.ts';
import type { Field } from './fields.ts';
import type { Run } from './run.ts';
import { shapeOf } from './shapes.ts';

type Selecting = readonly { readonly selectionSet?: FieldNode['selectionSet'] }[];

/** Compiles what field nodes select of an object type. Called when the first object of that type is met. */
export interface Selection {
  (type: GraphQLObjectType, nodes: Selecting): readonly Field[];
  /** The same before it is compiled: the nodes of each field, by response key. */
  collect(type: GraphQLObjectType, nodes: Selecting): ReturnType<typeof collectFields>;
  readonly schema: GraphQLSchema;
}

/** Makes the compiler of a document's selections under one decision of its conditions. */
export function selectionOf(options: CollectOptions): Selection {
  const { schema } = options;
  const collect: Selection['collect'] = (type, nodes) =>
    collectFields(
      options,
      type,
      nodes.flatMap(({ selectionSet }) => selectionSet ?? []),
    );
  const select = (type: GraphQLObjectType, nodes: Selecting) =>
    [...collect(type, nodes)].map(([key, same]) => fieldOf(selection, type, key, same));
  const selection: Selection = Object.assign(select, { schema, collect });
  return selection;
}

function fieldOf(selection: Selection, type: GraphQLObjectType, key: string, nodes: readonly FieldNode[]): Field {
  const [node] = nodes;
  const name = node?.name.value ?? '';
  const definition = name === TypeNameMetaFieldDef.name ? TypeNameMetaFieldDef : type.getFields()[name];
  // Validation has found every field; a document that was not validated is the caller's mistake.
  if (!node || !definition) throw new TypeError(`expected a field of ${type.name}, got ${name}`);
  const place = { nodes, fieldName: `${type.name}.${name}` };
  const argumentsOf = argumentsMaker(definition, node);
  if (definition === TypeNameMetaFieldDef) {
    return { key, argumentsOf, resolve: () => type.name, shape: shapeOf(selection, definition.type, place) };
  }
  if (name === '_entities' && type === selection.schema.getQueryType()) {
    return { key, argumentsOf, ...entitiesField(selection, definition, place) };
  }
  const resolve = definition.resolve
    ? resolverFor(selection, definition.resolve as Field['resolve'], definition.type, nodes)
    : propertyReader(name);
  return { key, argumentsOf, resolve, shape: shapeOf(selection, definition.type, place) };
}

/** What a field without a resolver answers: the property of its name, called where it is a function. */
function propertyReader(name: string): Field['resolve'] {
  return (source, fieldArguments, caller) => {
    if ((typeof source !== 'object' && typeof source !== 'function') || source === null) return undefined;
    const property = (source as Record<string, unknown>)[name];
    return typeof property === 'function' ? property.call(source, fieldArguments, caller) : property;
  };
}

const none = Object.freeze({});

/** Arguments without variables are coerced here, once; those with variables once an execution. They are frozen: all objects share them. */
function argumentsMaker(definition: GraphQLField<unknown, unknown>, node: FieldNode): Field['argumentsOf'] {
  if (definition.args.length === 0) return () => none;
  const make = (variables: Run['variables']) => Object.freeze(getArgumentValues(definition, node, variables));
  if (!node.arguments?.some(({ value }) => hasVariable(value))) {
    try {
      const made = make({});
      return () => made;
    } catch (refused) {
      return () => {
        throw refused;
      };
    }
  }
  return ({ variables, madeArguments }) => {
    const known = madeArguments.get(node);
    if (known) return known;
    const made = make(variables);
    madeArguments.set(node, made);
    return made;
  };
}

function hasVariable(value: ValueNode): boolean {
  if (value.kind === Kind.VARIABLE) return true;
  if (value.kind === Kind.LIST) return value.values.some(hasVariable);
  return value.kind === Kind.OBJECT && value.fields.some((field) => hasVariable(field.value));
}
