import { type DocumentNode, GraphQLError, specifiedRules, validate } from 'graphql';
import type { GuardedOperation } from '../access/guard.ts';
import { openLog } from '../log.ts';
import { openControlPlane } from '../supergraph/control-plane.ts';

export interface LookingAt {
  readonly supergraphFile: string;
  /** Names of its registries. */
  readonly registries: readonly string[];
  readonly document: DocumentNode;
  readonly operationName?: string | undefined;
}

/** An operation as a guard is shown it, planned over a supergraph and not run. Throws a GraphQLError where it does not fit the schema. */
export async function lookAt({
  supergraphFile,
  registries,
  document,
  operationName,
}: LookingAt): Promise<GuardedOperation> {
  const shown: GuardedOperation[] = [];
  const { gateway, loaded } = openControlPlane({
    supergraphFile,
    registries: new Map(registries.map((name) => [name, () => Promise.reject(new Error('nobody is asked'))])),
    scalars: {},
    knownOperations: [],
    log: openLog('silent'),
    guard: {
      compile: (operation) => {
        shown.push(operation);
        return () => ({ settle: () => undefined });
      },
    },
  });
  try {
    await gateway.load({ apollo: {} });
    const known = loaded();
    if (!known) throw new Error('the supergraph was not loaded');
    const [error] = validate(known.schema, document, specifiedRules, { maxErrors: 1 });
    if (error) throw error;
    known.compile(document, operationName)();
  } finally {
    await gateway.stop();
  }
  const [operation] = shown;
  if (!operation) throw new GraphQLError('the document has no operation that can be planned');
  return operation;
}
