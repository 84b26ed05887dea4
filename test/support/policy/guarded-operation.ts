import { parse } from 'graphql';
import type { GuardedOperation } from '../../../gateway/access/guard.ts';
import { openLog } from '../../../gateway/log.ts';
import { compileOperation } from '../../../gateway/operation/compile-operation.ts';
import type { Supergraph } from '../../../gateway/supergraph/supergraph.ts';

/** An operation as a guard is given it: planned, and not run. */
export function guardedOperation(supergraph: Supergraph, query: string, name?: string): GuardedOperation {
  const found: GuardedOperation[] = [];
  compileOperation(parse(query), name, {
    supergraph,
    registry: () => () => Promise.reject(new Error('an operation that is only looked at asks nobody')),
    log: openLog('silent'),
    guard: {
      compile: (operation) => {
        found.push(operation);
        return () => ({ settle: () => undefined });
      },
    },
  });
  const [operation] = found;
  if (!operation) throw new Error('expected the guard to be shown the operation');
  return operation;
}
