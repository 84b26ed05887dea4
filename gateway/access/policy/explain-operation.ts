import { type DocumentNode, getOperationAST, valueFromASTUntyped } from 'graphql';
import type { GuardedOperation } from '../guard.ts';
import type { Principal } from '../principal.ts';
import type { Explanation } from './explain.ts';
import type { Policy } from './policy.ts';

export interface Explaining {
  readonly policy: Policy;
  readonly operation: GuardedOperation;
  /** Code of the matter. */
  readonly matter: string;
  readonly principal: Principal;
  /** Values that are known; any other variable is taken for a value of its own, equal to nothing else. */
  readonly variables?: Readonly<Record<string, unknown>>;
}

/** What would be decided about an operation, field by field, without touching data: whoever asks with values may be refused for them yet. */
export function explainOperation({ policy, operation, matter, principal, variables = {} }: Explaining): Explanation {
  const context = { requestId: 'explain', principal, purpose: matter };
  return policy.explain(operation)({ variables: { ...unknownValues(operation.document), ...variables }, context });
}

function unknownValues(document: DocumentNode): Readonly<Record<string, unknown>> {
  const definitions = getOperationAST(document)?.variableDefinitions ?? [];
  return Object.fromEntries(
    definitions.map(({ variable: { name }, defaultValue }) => [
      name.value,
      defaultValue ? valueFromASTUntyped(defaultValue) : Symbol(name.value),
    ]),
  );
}
