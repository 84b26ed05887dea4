import {
  type DirectiveNode,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLField,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  Kind,
  print,
  type SelectionNode,
  type SelectionSetNode,
  TypeNameMetaFieldDef,
} from 'graphql';
import { directiveArguments } from './directive-arguments.ts';
import type { MatterSchema } from './matter-schema.ts';
import type { Replaced, SelectedField } from './selected-field.ts';

/** Where the fields of a selection set stand. */
interface Place {
  readonly type: GraphQLCompositeType;
  readonly above: SelectedField | null;
  readonly conditions: readonly string[];
}

/** The fields of a valid operation as a tree with their types and owners; inline fragments are passed through. */
export function selectFields(selections: SelectionSetNode, matter: MatterSchema): readonly SelectedField[] {
  const query = matter.schema.getQueryType();
  return query ? fieldsOf(selections.selections, { type: query, above: null, conditions: [] }, matter) : [];
}

function fieldsOf(selections: readonly SelectionNode[], place: Place, matter: MatterSchema): readonly SelectedField[] {
  return selections.flatMap((node): readonly SelectedField[] => {
    const conditions = [...place.conditions, ...conditionsOf(node.directives)];
    if (node.kind === Kind.FIELD) return fieldOf(node, { ...place, conditions }, matter);
    // A matter reads from top to bottom: named fragments are refused by a check before.
    if (node.kind === Kind.FRAGMENT_SPREAD) return [];
    const narrowed = node.typeCondition ? matter.schema.getType(node.typeCondition.name.value) : place.type;
    if (!isCompositeType(narrowed)) return [];
    return fieldsOf(node.selectionSet.selections, { ...place, type: narrowed, conditions }, matter);
  });
}

function fieldOf(node: FieldNode, place: Place, matter: MatterSchema): readonly SelectedField[] {
  const definition = definitionOf(place.type, node.name.value);
  if (!definition) return [];
  const answered = getNamedType(definition.type);
  const below: SelectedField[] = [];
  const field: SelectedField = {
    node,
    type: place.type.name,
    definition,
    named: answered.name,
    isLeaf: isLeafType(answered),
    registry: registryOf(matter.owners.of(place.type.name, node.name.value), place.above),
    path: [...(place.above?.path ?? []), (node.alias ?? node.name).value],
    above: place.above,
    below,
    replaces: replacesOf(node, matter),
    conditions: place.conditions,
  };
  if (node.selectionSet && isCompositeType(answered)) {
    const inner: Place = { type: answered, above: field, conditions: place.conditions };
    below.push(...fieldsOf(node.selectionSet.selections, inner, matter));
  }
  return [field];
}

function definitionOf(type: GraphQLCompositeType, name: string): GraphQLField<unknown, unknown> | undefined {
  if (name === TypeNameMetaFieldDef.name) return TypeNameMetaFieldDef;
  return isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;
}

/** Where several could answer, the registry that is asked anyway: the one that answers what stands above. */
function registryOf(owners: readonly string[], above: SelectedField | null): string {
  const [first = ''] = owners;
  return above && (owners.length === 0 || owners.includes(above.registry)) ? above.registry : first;
}

function replacesOf(node: FieldNode, { schema }: MatterSchema): readonly Replaced[] {
  return directiveArguments<Replaced>(schema, node.directives, 'replaces').map(({ values }) => values);
}

/** `$isMarried` of `@include` is "isMarried"; what is asked on any other condition is named so that no paper can have it. */
function conditionsOf(directives: readonly DirectiveNode[] = []): readonly string[] {
  return directives
    .filter(({ name }) => name.value === 'include' || name.value === 'skip')
    .flatMap(({ name, arguments: given = [] }) =>
      given.map(({ value }) => {
        const condition = value.kind === Kind.VARIABLE ? value.name.value : print(value);
        return name.value === 'include' ? condition : `not ${condition}`;
      }),
    );
}
