/** An object or a list of the answer that is being filled. A leaf has none: most of an answer is leaves. */
export interface Position {
  /** Undefined for the data itself. */
  readonly parent: Position | undefined;
  readonly key: string | number;
  readonly isNonNull: boolean;
  readonly value: Record<string | number, unknown>;
  /** An error came up to here: what is still on its way below is for nobody. */
  isNull: boolean;
}

/** The response path of a value in a position, made only where an error needs it. */
export function pathTo(parent: Position, key: string | number): (string | number)[] {
  const path = [key];
  for (let at = parent; at.parent; at = at.parent) path.push(at.key);
  return path.reverse();
}
