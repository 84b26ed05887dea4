import {
  type FieldNode,
  type GraphQLSchema,
  getNamedType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  type SelectionSetNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { usedVariables } from './used-variables.ts';

/** Where a record comes from: asked of every record that has it, for a proof says whose word it is. */
const LINEAGE = '{ source { registry authority asOf version isSynthetic } }';

const MATTER_DIRECTIVES: ReadonlySet<string> = new Set(['matter', 'material', 'submit', 'input', 'replaces']);

/**
 * The operation of a matter as the gateway runs it: without what only a matter file says, with the lineage of every record
 * and with the applicant's standing, which needs none: it is no evidence. A variable that only decides which papers are asked
 * for is none of the operation's.
 */
export function operationText(
  operation: OperationDefinitionNode,
  schema: GraphQLSchema,
  standing: readonly FieldNode[],
): string {
  const used = usedVariables(operation);
  const plain: OperationDefinitionNode = visit(operation, {
    Directive: ({ name }) => (MATTER_DIRECTIVES.has(name.value) ? null : undefined),
    VariableDefinition: ({ variable }) => (used.has(variable.name.value) ? undefined : null),
  });
  const types = new TypeInfo(schema);
  const traced: OperationDefinitionNode = visit(
    plain,
    visitWithTypeInfo(types, {
      SelectionSet: { leave: (selections) => (hasLineage(types) ? withLineage(selections) : undefined) },
    }),
  );
  const { selectionSet } = traced;
  return print({ ...traced, selectionSet: { ...selectionSet, selections: [...selectionSet.selections, ...standing] } });
}

/** Whether the type of the selections has lineage: a member of a union has it in its own fragment. */
function hasLineage(types: TypeInfo): boolean {
  const parent = types.getParentType();
  if (!isObjectType(parent)) return false;
  const field = parent.getFields().source;
  return field !== undefined && getNamedType(field.type).name === 'Source';
}

/** Lineage asked for by the file itself, in full or in part, merges with what is added: the key and the field are the same. */
function withLineage(selections: SelectionSetNode): SelectionSetNode {
  return { ...selections, selections: [...selections.selections, ...lineage()] };
}

function lineage(): readonly FieldNode[] {
  const [definition] = parse(LINEAGE, { noLocation: true }).definitions;
  if (definition?.kind !== Kind.OPERATION_DEFINITION) return [];
  return definition.selectionSet.selections.filter((node): node is FieldNode => node.kind === Kind.FIELD);
}
