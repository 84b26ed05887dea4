export interface FieldType {
  /** The type that is left without lists and promises. */
  readonly typename: string;
  /** True where the schema promises a value. */
  readonly isPromised: boolean;
}

/** What a type's field is; undefined where the supergraph has no such field. */
export type FieldTypeOf = (typename: string, field: string) => FieldType | undefined;

/**
 * True of an input that is not known, so that nothing can be asked with it: nothing was answered, or null where the schema
 * promises a value. A registry has nothing of nobody: its empty list would say none found. Null of a field that may be
 * null is a value like another.
 */
export function isMissing(value: unknown, type: FieldType | undefined): boolean {
  return value === undefined || (value === null && type?.isPromised === true);
}
