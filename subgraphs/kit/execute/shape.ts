import type { FieldNode } from 'graphql';
import type { Position } from './position.ts';
import type { Run } from './run.ts';

/** A compiled output type with what is selected of it. */
export interface Shape {
  readonly isNonNull: boolean;
  /** Where it stands in the document, for errors. */
  readonly nodes: readonly FieldNode[];
  /** `Type.field`, for errors. */
  readonly fieldName: string;
  /**
   * The value as it is answered, at `key` of `parent`; what is promised inside is filled in later. Throws what a value of
   * the wrong form deserves. The value is neither null nor a promise.
   */
  complete(run: Run, value: unknown, parent: Position, key: string | number): unknown;
}
