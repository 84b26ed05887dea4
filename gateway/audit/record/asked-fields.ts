import {
  type DocumentNode,
  type FieldNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  getOperationAST,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import type { LevelOf } from '../../access/classified/classification.ts';
import { fragmentsOf } from '../../operation/fragments-of.ts';
import { type ArgumentContext, argumentSubjects, type NamedSubjects } from './argument-subjects.ts';
import { coordinates, isPrivate } from './coordinates.ts';

export interface AskedFields {
  /** What the client asked for that is not public: 'Type.field', sorted. */
  readonly fields: readonly string[];
  readonly subjects: readonly NamedSubjects[];
}

interface AskedContext extends ArgumentContext {
  readonly schema: GraphQLSchema;
  readonly classify: LevelOf;
  /** Values of the variables of `@skip` and `@include`; null for all that could be asked. */
  readonly conditions: Readonly<Record<string, boolean>> | null;
}

/** Reads off a valid document what it asks for, for one choice of its conditions. */
export function askedFields(document: DocumentNode, context: AskedContext): AskedFields {
  const { schema, classify, conditions } = context;
  const operation = getOperationAST(document);
  const root = operation && schema.getRootType(operation.operation);
  const fragments = fragmentsOf(document);
  const fields = new Set<string>();
  const subjects: NamedSubjects[] = [];
  /** What a fragment asks for is the same wherever it is spread; whether any of it is private is remembered. */
  const read = new Map<string, boolean>();
  if (operation && root) walk(operation.selectionSet, root);
  return { fields: [...fields].toSorted(), subjects };

  /** True where something below is not public. */
  function walk(set: SelectionSetNode, type: GraphQLNamedType | undefined): boolean {
    return set.selections.map((node) => isAsked(node, conditions) && visit(node, type)).includes(true);
  }

  function visit(node: SelectionNode, type: GraphQLNamedType | undefined): boolean {
    if (node.kind === Kind.FIELD) return visitField(node, type);
    if (node.kind === Kind.INLINE_FRAGMENT)
      return walk(node.selectionSet, node.typeCondition ? schema.getType(node.typeCondition.name.value) : type);
    const fragment = fragments.get(node.name.value);
    if (!fragment) return false;
    const known = read.get(node.name.value);
    if (known !== undefined) return known;
    const found = walk(fragment.selectionSet, schema.getType(fragment.typeCondition.name.value));
    read.set(node.name.value, found);
    return found;
  }

  function visitField(node: FieldNode, type: GraphQLNamedType | undefined): boolean {
    const definition = isObjectType(type) || isInterfaceType(type) ? type.getFields()[node.name.value] : undefined;
    if (!type || !definition) return false;
    const inner = getNamedType(definition.type);
    // A root that leads to records says nothing by itself; what is asked of the records does.
    const isLookUp = type === root && isCompositeType(inner);
    const own = isLookUp ? [] : coordinates(schema, type.name, definition.name);
    const kept = own.filter((one) => isPrivate(classify, one));
    for (const one of kept) fields.add(one);
    const isPrivateBelow = node.selectionSet ? walk(node.selectionSet, inner) : false;
    if (kept.length > 0 || (isLookUp && isPrivateBelow))
      subjects.push(...argumentSubjects(type.name, definition, node, context));
    return kept.length > 0 || isPrivateBelow;
  }
}

function isAsked({ directives = [] }: SelectionNode, conditions: AskedContext['conditions']): boolean {
  return directives.every(({ name, arguments: [condition] = [] }) => {
    if (name.value !== 'skip' && name.value !== 'include') return true;
    const value = condition?.value;
    const wanted = name.value === 'include';
    if (value?.kind === Kind.BOOLEAN) return value.value === wanted;
    return value?.kind !== Kind.VARIABLE || conditions === null || (conditions[value.name.value] === true) === wanted;
  });
}
