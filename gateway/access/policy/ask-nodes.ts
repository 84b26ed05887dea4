import {
  type DocumentNode,
  type FieldNode,
  GraphQLError,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getOperationAST,
  isAbstractType,
  isObjectType,
  Kind,
  print,
  type SelectionSetNode,
} from 'graphql';
import type { ErrorCode } from '../../../schema/errors.ts';
import { fragmentsOf } from '../../operation/fragments-of.ts';
import { takesOut } from '../../operation/without-skipped.ts';
import type { AskedArgument, AskedNode } from './asked-node.ts';
import { type Pattern, patternOf } from './pattern.ts';

/** More than any honest operation asks for; fields that are asked with other arguments at every level double with each. */
const most = 20_000;

interface Growing extends AskedNode {
  readonly below: Growing[];
  readonly keys: Set<string>;
  readonly byKey: Map<string, Growing>;
  /** Fragments that were read into it: read again they add nothing, however often they are spread. */
  readonly read: Set<string>;
}

type Place = Pick<Growing, 'below' | 'byKey' | 'read'> & { readonly node: Growing | null };

/**
 * What a document of one valid operation asks for, as a tree: fragments are opened, aliases count for nothing, a field of an
 * abstract type is one of each type that it can be, and what stands several times with the same arguments stands once. Left
 * out are `__typename`, introspection, and what a literal `@skip` or `@include` takes out; what a variable decides is asked for.
 */
export function askNodes(
  schema: GraphQLSchema,
  document: DocumentNode,
  clientKey: (key: string) => string = (key) => key,
): readonly AskedNode[] {
  const operation = getOperationAST(document);
  const root = operation && schema.getRootType(operation.operation);
  if (!operation || !root) throw new TypeError('expected a document of one operation that the schema has');
  const fragments = fragmentsOf(document);
  let count = 0;
  const place: Place = { below: [], byKey: new Map(), read: new Set(), node: null };
  read(operation.selectionSet, [root], place);
  return place.below;

  function read({ selections }: SelectionSetNode, types: readonly GraphQLObjectType[], into: Place): void {
    for (const selection of selections) {
      if (selection.directives?.some(takesOut)) continue;
      if (selection.kind === Kind.FIELD) {
        for (const type of types) readField(selection, type, into);
        continue;
      }
      const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
      if (!fragment) continue;
      const narrowed = narrow(types, fragment.typeCondition?.name.value);
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        const key = `${selection.name.value} ${narrowed.map(({ name }) => name).join(' ')}`;
        if (into.read.has(key)) continue;
        into.read.add(key);
      }
      read(fragment.selectionSet, narrowed, into);
    }
  }

  function readField(node: FieldNode, type: GraphQLObjectType, into: Place): void {
    const definition = type.getFields()[node.name.value];
    if (!definition) return;
    const key = `${type.name}.${definition.name}(${argumentsKey(node)})`;
    const known = into.byKey.get(key);
    const named = getNamedType(definition.type);
    const responseKey = (node.alias ?? node.name).value;
    const growing: Growing = known ?? {
      type: type.name,
      field: definition.name,
      answers: named.name,
      path: [...(into.node?.path ?? []), clientKey(responseKey)],
      keys: new Set(),
      arguments: argumentsOf(definition, node),
      above: into.node,
      below: [],
      byKey: new Map(),
      read: new Set(),
    };
    if (!known) {
      count += 1;
      if (count > most) throw tooLarge();
      into.byKey.set(key, growing);
      into.below.push(growing);
    }
    growing.keys.add(responseKey);
    if (!node.selectionSet) return;
    const types = isObjectType(named) ? [named] : isAbstractType(named) ? schema.getPossibleTypes(named) : [];
    read(node.selectionSet, types, { below: growing.below, byKey: growing.byKey, read: growing.read, node: growing });
  }

  function narrow(types: readonly GraphQLObjectType[], condition: string | undefined): readonly GraphQLObjectType[] {
    const wanted = condition === undefined ? undefined : schema.getType(condition);
    if (!wanted) return types;
    return types.filter((type) => type === wanted || (isAbstractType(wanted) && schema.isSubType(wanted, type)));
  }
}

const argumentsKey = ({ arguments: given = [] }: FieldNode) => given.map(print).toSorted().join(', ');

function argumentsOf({ args }: GraphQLField<unknown, unknown>, node: FieldNode): readonly AskedArgument[] {
  return args.map(({ name, type, defaultValue }) => {
    const given = node.arguments?.find((argument) => argument.name.value === name);
    const pattern: Pattern = given ? patternOf(given.value, defaultValue) : { kind: 'FIXED', value: defaultValue };
    return { name, type: getNamedType(type).name, pattern };
  });
}

function tooLarge(): GraphQLError {
  const code = 'DOCUMENT_TOO_LARGE' satisfies ErrorCode;
  return new GraphQLError(`The operation asks for more than ${most} fields.`, { extensions: { code } });
}
