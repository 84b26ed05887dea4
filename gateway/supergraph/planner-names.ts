import { type DocumentNode, visit } from 'graphql';

/** Response keys that a plan may use for what it needs itself: keys, and fields that others require. */
export interface PlannerNames {
  /** Every field of the supergraph: a plan asks for keys and requirements without an alias. */
  readonly fields: ReadonlySet<string>;
}

/** Reads them off a supergraph's SDL. */
export function plannerNames(supergraph: DocumentNode): PlannerNames {
  const fields = new Set<string>(['__typename', '_entities']);
  visit(supergraph, {
    FieldDefinition: ({ name }) => {
      fields.add(name.value);
    },
  });
  return { fields };
}
