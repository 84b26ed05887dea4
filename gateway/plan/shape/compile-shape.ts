import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLAbstractType,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isAbstractType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type OperationDefinitionNode,
} from 'graphql';
import { collectFields, collectSubfields } from 'graphql/execution/collectFields.js';
import { isTree, reader, type Tree } from '../tree.ts';
import { isTypeDependent } from './is-type-dependent.ts';
import { leafWriter } from './leaf.ts';
import { fault, land, type Write } from './shape-state.ts';

export interface ShapeOptions {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  /** Of the variables that `@skip` and `@include` use: a shape is compiled for one choice of them. */
  readonly conditions: Readonly<Record<string, boolean>>;
  /** How the client calls a response key. */
  readonly clientKey: (key: string) => string;
}

type FieldsType = GraphQLObjectType | GraphQLInterfaceType;
type Fields = ReadonlyMap<string, readonly FieldNode[]>;

/** Compiles an operation into a writer of its answer: the tree in, JSON text out, faults noted on the way. */
export function compileShape({ schema, operation, fragments, conditions, clientKey }: ShapeOptions): Write {
  const root = schema.getRootType(operation.operation);
  if (!root) throw new Error(`the schema has no ${operation.operation} type`);
  const write = objectWriter(root, collectFields(schema, fragments as never, conditions, root, operation.selectionSet));
  return (tree, depth, state) => {
    const text = write(tree, depth, state);
    if (text === undefined) land(state, 0, depth);
    return text;
  };

  function objectWriter(type: FieldsType, fields: Fields): Write {
    const parts = [...fields].map(([key, nodes], index) => ({
      key,
      prefix: `${index === 0 ? '{' : ','}"${clientKey(key)}":`,
      read: reader(key),
      write: fieldWriter(type, nodes),
    }));
    return (value, depth, state) => {
      const { path } = state;
      let text = '';
      let isWhole = true;
      for (const { key, prefix, read, write } of parts) {
        path[depth] = key;
        const written = write(read(value as Tree), depth + 1, state);
        if (written === undefined) isWhole = false;
        else text += prefix + written;
      }
      return isWhole ? (text === '' ? '{}' : `${text}}`) : undefined;
    };
  }

  function fieldWriter(type: FieldsType, nodes: readonly FieldNode[]): Write {
    const name = nodes[0]?.name.value ?? '';
    if (name === '__typename') return isObjectType(type) ? constant(`"${type.name}"`) : unknownType;
    // What introspection answered was put into the tree whole.
    if (name === '__schema' || name === '__type') return (value) => JSON.stringify(value ?? null);
    const field = type.getFields()[name];
    if (!field) throw new Error(`${type.name} has no field ${name}; the document was not validated`);
    return valueWriter(field.type, nodes);
  }

  function valueWriter(type: GraphQLOutputType, nodes: readonly FieldNode[]): Write {
    if (isNonNullType(type)) {
      const write = presentWriter(type.ofType, nodes);
      return (value, depth, state) =>
        value === null || value === undefined
          ? fault(value === null ? 'null' : 'missing', depth, state)
          : write(value, depth, state);
    }
    const write = presentWriter(type, nodes);
    return (value, depth, state) => {
      if (value === null) return 'null';
      const since = state.faults.length;
      const text = value === undefined ? fault('missing', depth, state) : write(value, depth, state);
      if (text !== undefined) return text;
      land(state, since, depth);
      return 'null';
    };
  }

  function presentWriter(type: GraphQLOutputType, nodes: readonly FieldNode[]): Write {
    if (isListType(type)) return listWriter(valueWriter(type.ofType, nodes));
    if (isLeafType(type)) return leafWriter(type);
    return compositeWriter(type, nodes);
  }

  function compositeWriter(declared: GraphQLOutputType, nodes: readonly FieldNode[]): Write {
    if (isAbstractType(declared)) return abstractWriter(declared, nodes);
    if (!isObjectType(declared)) throw new Error(`${declared} is no type of an object`);
    const write = objectWriter(declared, subfields(declared, nodes));
    return (value, depth, state) => (isTree(value) ? write(value, depth, state) : fault('invalid', depth, state));
  }

  /** An object's fields are collected once for each type that it turns out to have. */
  function abstractWriter(declared: GraphQLAbstractType, nodes: readonly FieldNode[]): Write {
    const byType = new Map<unknown, Write>();
    const typename = typenameReader(nodes);
    // A plan asks for no type where nothing depends on it.
    const untold = isTypeDependent(schema, declared, nodes, fragments) ? undefined : declared;
    return (value, depth, state) => {
      if (!isTree(value)) return fault('invalid', depth, state);
      const name = typename(value);
      const known = byType.get(name);
      if (known) return known(value, depth, state);
      const type = typeof name === 'string' ? schema.getType(name) : untold;
      if (!fits(type, declared)) return fault('invalid', depth, state);
      const write = objectWriter(type, subfields(type, nodes));
      byType.set(name, write);
      return write(value, depth, state);
    };
  }

  /** An interface object has its interface for a type as long as nobody had to tell which kind it is. */
  function fits(type: unknown, declared: GraphQLAbstractType): type is FieldsType {
    return (isObjectType(type) || isInterfaceType(type)) && (type === declared || schema.isSubType(declared, type));
  }

  function subfields(type: FieldsType, nodes: readonly FieldNode[]): Fields {
    return collectSubfields(schema, fragments as never, conditions, type as GraphQLObjectType, nodes);
  }
}

const unknownType: Write = (_value, depth, state) => fault('invalid', depth, state);

const constant =
  (text: string): Write =>
  () =>
    text;

function listWriter(write: Write): Write {
  return (value, depth, state) => {
    if (!Array.isArray(value)) return fault('invalid', depth, state);
    let text = '[';
    let isWhole = true;
    for (let index = 0; index < value.length; index += 1) {
      state.path[depth] = index;
      const written = write(value[index], depth + 1, state);
      if (written === undefined) isWhole = false;
      else text += index === 0 ? written : `,${written}`;
    }
    return isWhole ? `${text}]` : undefined;
  };
}

/** Registries are asked for `__typename` as such where the gateway needs it, else as the client named it. */
function typenameReader(nodes: readonly FieldNode[]): (value: Tree) => unknown {
  const named = nodes
    .flatMap(({ selectionSet }) => selectionSet?.selections ?? [])
    .find((one): one is FieldNode => one.kind === 'Field' && one.name.value === '__typename' && !!one.alias);
  const alias = named?.alias?.value;
  if (alias === undefined) return (value) => value.__typename;
  const read = reader(alias);
  return (value) => value.__typename ?? read(value);
}
