/** The largest of each that a document may have, followed through its fragments. */
export interface DocumentLimits {
  /** Names, punctuation and values; comments are none. */
  readonly tokens: number;
  /** Brackets of any kind within each other. */
  readonly nesting: number;
  /** Characters of a name: an alias comes back in the answer. */
  readonly nameLength: number;
  /** Fields within each other. */
  readonly depth: number;
  readonly aliases: number;
  readonly rootFields: number;
  readonly directives: number;
  /** Named fragments, counted each time that they would be written out. */
  readonly expansions: number;
  /** All fields, written out. */
  readonly fields: number;
  /** Fields that answer at one place. */
  readonly repeats: number;
  /** Entries of a list that is written in the document. */
  readonly listLength: number;
  /** The value of an argument `first` that is written in the document. */
  readonly first: number;
  /** Lists of the schema's description within each other. */
  readonly introspection: number;
}

export interface VariableLimits {
  /** As JSON, about: text counts its characters, everything else a few. */
  readonly characters: number;
  /** Entries of any one list. */
  readonly listLength: number;
  /** Lists and objects within each other. */
  readonly depth: number;
}

export interface ServerLimits {
  /** Requests that are worked on at once; one more is told to come again. */
  readonly requests: number;
  readonly connections: number;
  /** How long the headers of a request may take to arrive, in milliseconds. */
  readonly headersMs: number;
  /** How long a whole request may take to arrive, in milliseconds. */
  readonly requestMs: number;
}

export interface Limits {
  readonly document: DocumentLimits;
  readonly variables: VariableLimits;
  /** What an operation may cost at most, in objects that it could answer. */
  readonly cost: number;
  readonly server: ServerLimits;
}

/** About four times what the largest matter of the city asks. */
export const defaultLimits: Limits = Object.freeze({
  document: Object.freeze({
    tokens: 2_500,
    nesting: 250,
    nameLength: 200,
    depth: 20,
    aliases: 100,
    rootFields: 50,
    directives: 100,
    expansions: 200,
    fields: 1_000,
    repeats: 50,
    listLength: 500,
    first: 1_000,
    introspection: 3,
  }),
  variables: Object.freeze({ characters: 128 * 1024, listLength: 2_000, depth: 20 }),
  cost: 50_000,
  server: Object.freeze({ requests: 256, connections: 2_000, headersMs: 10_000, requestMs: 30_000 }),
});
