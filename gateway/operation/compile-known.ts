import { type DocumentNode, type GraphQLSchema, Kind, specifiedRules, validate } from 'graphql';
import type { CheckDocument } from '../limits/check-document.ts';
import type { Operation } from './operation.ts';
import type { Operations } from './operations.ts';

/** An operation that the gateway is told of in advance: a client that posts this text never waits for a plan. */
export interface KnownOperation {
  /** Where it comes from, for messages. */
  readonly file: string;
  readonly text: string;
}

export class KnownOperationRefused extends Error {
  constructor(file: string, reason: string) {
    super(`the known operation ${file} does not fit the supergraph: ${reason}`);
    this.name = 'KnownOperationRefused';
  }
}

export type Compile = (document: DocumentNode, name: string | undefined) => () => Operation;

export interface CompileInto {
  readonly schema: GraphQLSchema;
  readonly operations: Operations;
  readonly compile: Compile;
  readonly check: CheckDocument;
}

/** Compiles known operations into the store, each under its name, and without one where a document has but one. */
export function compileKnown(
  known: readonly KnownOperation[],
  { schema, operations, compile, check }: CompileInto,
): void {
  for (const { file, text } of known) {
    try {
      const checked = check(text);
      if ('errors' in checked) throw new Error(checked.errors[0]?.message);
      const { document } = checked;
      const [error] = validate(schema, document, specifiedRules, { maxErrors: 1 });
      if (error) throw error;
      const names = document.definitions.flatMap((node) =>
        node.kind === Kind.OPERATION_DEFINITION ? [node.name?.value] : [],
      );
      if (names.length === 1) {
        // One operation under two keys, planned once.
        const only = operations.findOrCompile(text, names[0], compile(document, names[0]));
        operations.findOrCompile(text, undefined, () => only);
        continue;
      }
      for (const name of names) operations.findOrCompile(text, name, compile(document, name));
    } catch (error) {
      throw new KnownOperationRefused(file, error instanceof Error ? error.message : String(error));
    }
  }
}
