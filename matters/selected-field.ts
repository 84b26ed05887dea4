import type { FieldNode, GraphQLField } from 'graphql';
import type { Expectation } from './directive-values.ts';

/** A field that the operation of a matter selects, with where it stands. */
export interface SelectedField {
  readonly node: FieldNode;
  /** The type that has the field, and the field. */
  readonly type: string;
  readonly definition: GraphQLField<unknown, unknown>;
  /** Name of the named type that it answers: 'Date', 'Marriage'. */
  readonly named: string;
  readonly isLeaf: boolean;
  /** Name of the registry that answers it. */
  readonly registry: string;
  /** Response keys from the root. */
  readonly path: readonly string[];
  /** The field that it stands in; null at the root. */
  readonly above: SelectedField | null;
  readonly below: readonly SelectedField[];
  /** What it says that it replaces. */
  readonly replaces: readonly Replaced[];
  /** What decides whether it is asked, by the names of the variables: of its own and of what stands above it. */
  readonly conditions: readonly string[];
}

/** The arguments of one `@replaces`. */
export interface Replaced {
  readonly material: string;
  readonly expect: Expectation;
}

/** The fields and all below them, in the order of the file. */
export function withAllBelow(fields: readonly SelectedField[]): readonly SelectedField[] {
  return fields.flatMap((field) => [field, ...withAllBelow(field.below)]);
}

/** The field itself and those above it, nearest first. */
export function withAllAbove(field: SelectedField): readonly SelectedField[] {
  return field.above ? [field, ...withAllAbove(field.above)] : [field];
}

/** Whether it is the lineage that every record has: the field `source`. */
export const isLineage = ({ node, named }: SelectedField) => node.name.value === 'source' && named === 'Source';

/** Whether it is `__typename`, which every type has and no registry holds. */
export const isTypeName = ({ node }: SelectedField) => node.name.value === '__typename';

/** Whether it only leads to the rows of a page. */
export const isPlumbing = ({ type, isLeaf }: SelectedField) => /(Connection|Edge)$/.test(type) && !isLeaf;
