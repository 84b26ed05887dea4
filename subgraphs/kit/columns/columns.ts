/**
 * Which properties of a row are read. Where it is left out all are: a reader who does not say what he needs has everything.
 * `Known` are those that the one who loads may look at himself; what is read for fields below is for those fields alone.
 */
export interface Columns<Known extends string = never> {
  readonly names: ReadonlySet<string>;
  /** Only its type matters, it is never there: who asks for more may stand where less is asked for. */
  readonly known?: (known: Known) => void;
}

export function columnsOf<const Known extends string>(...names: readonly Known[]): Columns<Known> {
  return Object.freeze({ names: new Set<string>(names) });
}

/** What others asked for, and what a resolver looks at itself before it hands the row on. */
export function including<const Known extends string>(
  columns: Columns | undefined,
  ...names: readonly Known[]
): Columns<Known> | undefined {
  return columns && Object.freeze({ names: new Set<string>([...columns.names, ...names]) });
}
