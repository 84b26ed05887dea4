import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { GraphQLError, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import { presentError } from '../answer/present-error.ts';
import { statusOf } from '../answer/status-of.ts';
import type { GatewayLog } from '../log.ts';
import type { GatewayMetrics } from '../metrics.ts';
import type { ApolloContext, ControlPlane } from '../supergraph/control-plane.ts';
import { noIntrospection } from './no-introspection.ts';
import { retryAfter } from './retry-after.ts';

export interface ApolloOptions {
  readonly gateway: ControlPlane['gateway'];
  readonly isIntrospectable: boolean;
  readonly log: GatewayLog;
  readonly metrics: GatewayMetrics;
}

/** The lane for whatever is not plainly a known operation: first sight, GET, introspection, and every error of form. */
export function makeApollo({ gateway, isIntrospectable, log, metrics }: ApolloOptions): ApolloServer<ApolloContext> {
  return new ApolloServer<ApolloContext>({
    gateway,
    logger: log,
    introspection: true,
    validationRules: isIntrospectable ? [] : [noIntrospection],
    hideSchemaDetailsFromClientErrors: !isIntrospectable,
    includeStacktraceInErrorResponses: false,
    csrfPrevention: true,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    nodeEnv: 'production',
    formatError: (formatted, error) => presentError(formatted, error, log),
    plugins: [ApolloServerPluginLandingPageDisabled(), answerPlugin(metrics)],
  });
}

/** One way from Apollo's result to ours: which operation runs, which errors it has, which status it gets. */
function answerPlugin(metrics: GatewayMetrics): ApolloServerPlugin<ApolloContext> {
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ operation, request, schema }) => {
        const reason = whyNotToRun(operation, request.operationName, schema);
        if (reason) throw new GraphQLError(reason, { extensions: { code: 'OPERATION_RESOLUTION_FAILURE' } });
      },
      willSendResponse: async ({ response, contextValue }) => {
        if (response.body.kind !== 'single') return;
        const { answer } = contextValue;
        if (answer) {
          response.body.singleResult = {
            ...(answer.errors ? { errors: answer.errors } : {}),
            ...(answer.data === undefined ? {} : { data: JSON.parse(answer.data) }),
            ...(answer.extensions ? { extensions: answer.extensions } : {}),
          };
        }
        const { errors = [], data } = response.body.singleResult;
        response.http.status = statusOf(errors, data !== undefined);
        const seconds = retryAfter(errors);
        if (seconds !== undefined) response.http.headers.set('retry-after', String(seconds));
        for (const { extensions } of errors) metrics.error(String(extensions?.code));
      },
    }),
  };
}

/** Apollo would answer each of these with status 500. */
function whyNotToRun(
  operation: OperationDefinitionNode | undefined,
  name: string | null | undefined,
  schema: GraphQLSchema,
): string | null {
  if (!operation && name)
    return 'No operation of the document has the name given; expected "operationName" to be one of them.';
  if (!operation) return 'The document has no operation, or several; expected "operationName" to say which one to run.';
  if (operation.operation === 'subscription' || !schema.getRootType(operation.operation))
    return `This gateway serves no operation of the kind ${operation.operation}; expected a query.`;
  return null;
}
