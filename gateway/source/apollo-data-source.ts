import type { GraphQLDataSource } from '@apollo/gateway';
import type { AskRegistry } from './ask-registry.ts';

/** What the gateway knows of a request while it runs. */
export interface RequestContext {
  readonly requestId: string;
}

/** A registry in the form that `ApolloGateway` calls. */
export function apolloDataSource(ask: AskRegistry): GraphQLDataSource<RequestContext> {
  return {
    process: async ({ request, context }) => {
      const { query = '', operationName, variables } = request;
      const { data, errors } = await ask({ query, operationName, variables }, context.requestId ?? '');
      return { data: data as never, ...(errors ? { errors: errors as never } : {}) } as never;
    },
  };
}
