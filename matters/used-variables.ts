import { type OperationDefinitionNode, visit } from 'graphql';

/** Names of the variables that the body of an operation uses. */
export function usedVariables(operation: OperationDefinitionNode): ReadonlySet<string> {
  const used = new Set<string>();
  visit(operation.selectionSet, {
    Variable: ({ name }) => {
      used.add(name.value);
    },
  });
  return used;
}
