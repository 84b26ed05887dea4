import {
  type DocumentNode,
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  isInterfaceType,
  isObjectType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { LevelOf } from '../../access/classified/classification.ts';
import type { EntityKeys } from '../../supergraph/entity-keys.ts';
import { isPublicType } from './coordinates.ts';

interface Known {
  readonly schema: GraphQLSchema;
  readonly keys: EntityKeys;
}

/**
 * The document as it is planned: wherever an entity is asked for whose records are not all public, its key is asked for too,
 * so that it can be told whose data an answer holds. Under the field's own name, which no client's alias can take, as keys
 * that a plan needs are: most plans ask for it anyway, and nobody else is asked.
 */
export function withSubjectKeys(document: DocumentNode, { schema, keys }: Known, classify: LevelOf): DocumentNode {
  const types = new TypeInfo(schema);
  const isSubject = ({ name }: GraphQLObjectType) => keys.has(name) && !isPublicType(schema, classify, name);
  return visit(
    document,
    visitWithTypeInfo(types, {
      SelectionSet: {
        leave: (node): SelectionSetNode | undefined => {
          const parent = types.getParentType();
          if (isObjectType(parent)) return isSubject(parent) ? extended(node, missing(node, parent)) : undefined;
          if (!isInterfaceType(parent) || !node.selections.some(isField)) return undefined;
          const possible = schema.getPossibleTypes(parent).filter(isSubject);
          return extended(
            node,
            possible.map((one) => on(one.name, missing({ ...node, selections: [] }, one))),
          );
        },
      },
    }),
  );

  /** The fields of a type's key that clients can see and that are not asked for already. */
  function missing({ selections }: SelectionSetNode, type: GraphQLObjectType): readonly FieldNode[] {
    const asked = new Set(selections.flatMap((node) => (isField(node) && isPlain(node) ? [node.name.value] : [])));
    const fields = (keys.get(type.name) ?? []).filter((field) => field in type.getFields());
    return fields.filter((field) => !asked.has(field)).map(fieldNode);
  }
}

const isField = (node: SelectionNode): node is FieldNode =>
  node.kind === Kind.FIELD && node.name.value !== '__typename';
const isPlain = ({ alias, directives = [] }: FieldNode) => !alias && directives.length === 0;
const fieldNode = (value: string): FieldNode => ({ kind: Kind.FIELD, name: { kind: Kind.NAME, value } });

const on = (value: string, selections: readonly SelectionNode[]): SelectionNode => ({
  kind: Kind.INLINE_FRAGMENT,
  typeCondition: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value } },
  selectionSet: { kind: Kind.SELECTION_SET, selections },
});

function extended(node: SelectionSetNode, added: readonly SelectionNode[]): SelectionSetNode | undefined {
  return added.length > 0 ? { ...node, selections: [...node.selections, ...added] } : undefined;
}
