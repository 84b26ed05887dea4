import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import { representationsOf } from '../../../gateway/source/representations-of.ts';
import type { SourceRequest } from '../../../gateway/source/source.ts';

import { askedName } from './asked-name.ts';

/** One value of a registry's answer. */
export interface AnswerPlace {
  /** The object or list that holds it, and under which key. */
  readonly holder: Record<string | number, unknown>;
  readonly key: string | number;
  readonly type: GraphQLOutputType;
  readonly path: readonly (string | number)[];
  /** The same for the same value however often and in whatever order a gateway asks for its entity. */
  readonly identity: string;
}

/** Every value of an answer that the registry's schema types; what a registry holds of `_entities` begins at each entity. */
export function answerPlaces(
  schema: GraphQLSchema,
  document: DocumentNode,
  request: SourceRequest,
  data: Readonly<Record<string, unknown>>,
): AnswerPlace[] {
  const places: AnswerPlace[] = [];
  const representations = representationsOf(request);
  const fragments = new Map(
    document.definitions
      .filter((node): node is FragmentDefinitionNode => node.kind === Kind.FRAGMENT_DEFINITION)
      .map((node) => [node.name.value, node]),
  );
  for (const node of document.definitions) {
    if (node.kind !== Kind.OPERATION_DEFINITION) continue;
    const root = schema.getRootType(node.operation);
    if (root) object(data, node.selectionSet, root.name, { path: [], identity: '' });
  }
  return places;

  type At = Pick<AnswerPlace, 'path' | 'identity'>;

  function object(value: object, selection: SelectionSetNode, typeName: string, at: At): void {
    const type = schema.getType(typeName);
    if (!isObjectType(type)) return;
    for (const node of selection.selections) {
      if (node.kind === Kind.FIELD) {
        const field = type.getFields()[node.name.value];
        const key = node.alias?.value ?? node.name.value;
        if (!field || !(key in value)) continue;
        const here = { path: [...at.path, key], identity: `${at.identity}.${askedName(node)}` };
        if (node.name.value === '_entities') entities((value as Record<string, unknown>)[key], node.selectionSet, here);
        else valueAt({ ...here, holder: value as AnswerPlace['holder'], key, type: field.type }, node.selectionSet);
        continue;
      }
      const fragment = node.kind === Kind.FRAGMENT_SPREAD ? fragments.get(node.name.value) : node;
      const condition = fragment?.typeCondition?.name.value;
      if (fragment && applies(condition, typeName)) object(value, fragment.selectionSet, typeName, at);
    }
  }

  function entities(list: unknown, selection: SelectionSetNode | undefined, at: At): void {
    if (!Array.isArray(list) || !selection) return;
    for (const [index, entity] of list.entries()) {
      const representation = representations[index];
      const identity = `${at.identity}<${canonical(representation)}>`;
      const typeName = entity?.__typename ?? representation?.__typename ?? '';
      if (entity) object(entity, selection, typeName, { path: [...at.path, index], identity });
    }
  }

  function valueAt(place: AnswerPlace, selection: SelectionSetNode | undefined): void {
    places.push(place);
    const value = place.holder[place.key];
    const type = isNonNullType(place.type) ? place.type.ofType : place.type;
    if (isListType(type) && Array.isArray(value)) {
      for (const index of value.keys()) {
        const here = { path: [...place.path, index], identity: `${place.identity}.${index}` };
        valueAt({ ...here, holder: value as never, key: index, type: type.ofType }, selection);
      }
    } else if (selection && typeof value === 'object' && value !== null) {
      const typeName = (value as { __typename?: string }).__typename ?? getNamedType(type).name;
      object(value, selection, typeName, place);
    }
  }

  function applies(condition: string | undefined, typeName: string): boolean {
    if (condition === undefined || condition === typeName) return true;
    const [type, member] = [schema.getType(condition), schema.getType(typeName)];
    return isAbstractType(type) && isObjectType(member) && schema.isSubType(type, member);
  }
}

/** JSON with the keys in order: a gateway may write a representation in any. */
function canonical(value: object | undefined): string {
  return JSON.stringify(value, (_key, inner) =>
    inner && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
