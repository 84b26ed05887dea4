import { type ASTVisitor, GraphQLError, type ValidationContext } from 'graphql';

const names = new Set(['__schema', '__type']);

/** Refuses whatever asks for the schema itself; `__typename` stays. Apollo's own rule advises strangers on its options. */
export function noIntrospection(context: ValidationContext): ASTVisitor {
  return {
    Field(node) {
      if (!names.has(node.name.value)) return;
      context.reportError(
        new GraphQLError(`This gateway does not describe its schema to clients; ${node.name.value} is not served.`, {
          nodes: [node],
        }),
      );
    },
  };
}
