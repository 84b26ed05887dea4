import { ApolloGateway } from '@apollo/gateway';
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { GraphQLError, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import { completeAnswer } from './answer/complete-answer.ts';
import { presentError } from './answer/present-error.ts';
import { statusOf } from './answer/status-of.ts';
import { applyScalars, type Scalars } from './apply-scalars.ts';
import type { GatewayLog } from './log.ts';
import type { GatewayMetrics } from './metrics.ts';
import { apolloDataSource, type RequestContext } from './source/apollo-data-source.ts';
import type { AskRegistry } from './source/ask-registry.ts';
import { supergraphFromFile } from './supergraph.ts';

export interface ApolloOptions {
  readonly supergraphFile: string;
  readonly registries: ReadonlyMap<string, AskRegistry>;
  readonly scalars: Scalars;
  readonly isIntrospectable: boolean;
  readonly log: GatewayLog;
  readonly metrics: GatewayMetrics;
}

/** Apollo as the control plane: the supergraph loaded and followed, and the server that runs requests against it. */
export function makeApollo(options: ApolloOptions): { gateway: ApolloGateway; server: ApolloServer<RequestContext> } {
  const { supergraphFile, registries, scalars, isIntrospectable, log, metrics } = options;
  const gateway = new ApolloGateway({
    supergraphSdl: supergraphFromFile(supergraphFile, log),
    buildService: ({ name }) => apolloDataSource(registries.get(name) ?? notServed(name)),
    logger: log,
    debug: false,
    __exposeQueryPlanExperimental: false,
  });
  gateway.onSchemaLoadOrUpdate(({ apiSchema }) => applyScalars(apiSchema, scalars));
  const server = new ApolloServer<RequestContext>({
    gateway,
    logger: log,
    introspection: isIntrospectable,
    hideSchemaDetailsFromClientErrors: !isIntrospectable,
    includeStacktraceInErrorResponses: false,
    csrfPrevention: true,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    nodeEnv: 'production',
    formatError: (formatted, error) => presentError(formatted, error, log),
    plugins: [ApolloServerPluginLandingPageDisabled(), answerPlugin(metrics)],
  });
  return { gateway, server };
}

/** The supergraph may name a registry that this gateway was given no way to reach: its fields are not known. */
function notServed(name: string): AskRegistry {
  throw new Error(`the supergraph names the registry ${name}, and no source serves it`);
}

/** One way from Apollo's result to ours: which operation runs, which errors it has, which status it gets. */
function answerPlugin(metrics: GatewayMetrics): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ operation, request, schema }) => {
        const reason = whyNotToRun(operation, request.operationName, schema);
        if (reason) throw new GraphQLError(reason, { extensions: { code: 'OPERATION_RESOLUTION_FAILURE' } });
      },
      willSendResponse: async ({ response }) => {
        if (response.body.kind !== 'single') return;
        const answer = completeAnswer(response.body.singleResult);
        response.body.singleResult = answer;
        response.http.status = statusOf(answer);
        for (const { extensions } of answer.errors ?? []) metrics.error(String(extensions?.code));
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
  if (schema.getRootType(operation.operation)) return null;
  return `This gateway serves no operation of the kind ${operation.operation}; expected a query.`;
}
