import {
  type GraphQLNamedType,
  getNamedType,
  isCompositeType,
  isObjectType,
  Kind,
  parse,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import type { SourceRequest } from '../../../gateway/source/source.ts';
import type { MatterSchema } from '../../../matters/matter-schema.ts';

/** A field of the supergraph that a registry is asked for: 'population Person.name'. */
export type AskedField = string;

/**
 * The fields that a request asks a registry for, its conditions considered. Left out are keys, by which registries find the same record, `__typename`, the
 * lineage that every record has, and what only leads to the rows of a page.
 */
export function askedFields(
  { query, variables = {} }: SourceRequest,
  registry: string,
  { schema, owners }: MatterSchema,
): ReadonlySet<AskedField> {
  const asked = new Set<AskedField>();
  for (const definition of parse(query).definitions) {
    if (definition.kind === Kind.OPERATION_DEFINITION) walk(definition.selectionSet, schema.getQueryType());
  }
  return asked;

  function walk({ selections }: SelectionSetNode, type: GraphQLNamedType | undefined | null): void {
    for (const selection of selections) {
      if (!isIncluded(selection, variables)) continue;
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        const narrowed = selection.typeCondition ? schema.getType(selection.typeCondition.name.value) : type;
        walk(selection.selectionSet, narrowed);
      } else if (selection.kind === Kind.FIELD) {
        const name = selection.name.value;
        // The way by which the gateway asks for records that another registry named; what is asked of them stands below.
        if (name === '_entities') walk(selection.selectionSet ?? { kind: Kind.SELECTION_SET, selections: [] }, type);
        else field(name, selection.selectionSet, type);
      } else throw new TypeError(`expected no fragment ${selection.name.value} in what a registry is asked`);
    }
  }

  function field(name: string, below: SelectionSetNode | undefined, type: GraphQLNamedType | undefined | null): void {
    if (name === '__typename' || !type) return;
    const definition = isObjectType(type) ? type.getFields()[name] : undefined;
    if (!definition) throw new TypeError(`expected a field of the supergraph, found ${type.name}.${name}`);
    const answered = getNamedType(definition.type);
    if (answered.name === 'Source') return;
    const leadsOn = /(Connection|Edge)$/.test(type.name) && isCompositeType(answered);
    if (!leadsOn && !owners.isKey(type.name, name)) asked.add(`${registry} ${type.name}.${name}`);
    if (below) walk(below, answered);
  }
}

/** False where a condition leaves the selection out. */
function isIncluded({ directives = [] }: SelectionNode, variables: Readonly<Record<string, unknown>>): boolean {
  return directives.every(({ name, arguments: given = [] }) => {
    const [condition] = given;
    if (name.value !== 'include' && name.value !== 'skip') return true;
    const { value } = condition ?? {};
    const holds =
      value?.kind === Kind.VARIABLE ? variables[value.name.value] : value?.kind === Kind.BOOLEAN && value.value;
    return (holds === true) === (name.value === 'include');
  });
}
