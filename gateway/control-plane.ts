import { ApolloGateway } from '@apollo/gateway';
import type { GatewayInterface } from '@apollo/server-gateway-interface';
import { type GraphQLSchema, getOperationAST } from 'graphql';
import { applyScalars, type Scalars } from './apply-scalars.ts';
import type { GatewayLog } from './log.ts';
import { compileOperation } from './operation/compile-operation.ts';
import type { Answer } from './operation/operation.ts';
import { type Operations, openOperations } from './operation/operations.ts';
import type { RequestContext } from './plan/plan-state.ts';
import type { CallRegistry } from './source/call-registry.ts';
import { loadedSupergraph, type Supergraph } from './supergraph.ts';
import { supergraphFromFile } from './supergraph-file.ts';

export interface ControlPlaneOptions {
  readonly supergraphFile: string;
  readonly registries: ReadonlyMap<string, CallRegistry>;
  readonly scalars: Scalars;
  readonly log: GatewayLog;
}

export interface ControlPlane {
  /** For Apollo Server: the supergraph loaded and followed, and requests run by compiled operations. */
  readonly gateway: GatewayInterface;
  /** The compiled operations of the supergraph that is served now. */
  operations(): Operations | undefined;
}

/** What Apollo Server hands to the executor, and where the answer is left for it. */
export interface ApolloContext extends RequestContext {
  answer?: Answer;
}

interface Loaded {
  readonly supergraph: Supergraph;
  readonly operations: Operations;
}

/** Apollo as the control plane: it loads, checks, follows and plans the supergraph; running a plan is ours. */
export function openControlPlane({ supergraphFile, registries, scalars, log }: ControlPlaneOptions): ControlPlane {
  const registry = (name: string) => registries.get(name) ?? notServed(name);
  const apollo = new ApolloGateway({
    supergraphSdl: supergraphFromFile(supergraphFile, log),
    // Apollo's own executor is not used; a supergraph that names a registry nobody serves is refused here.
    buildService: ({ name }) => ({ process: async () => notServed(String(registry(name))) }),
    logger: log,
    debug: false,
  });
  /** A request that was validated against a schema is compiled against it, even where a reload came in between. */
  const bySchema = new WeakMap<GraphQLSchema, Loaded>();
  let current: Loaded | undefined;
  apollo.onSchemaLoadOrUpdate(({ apiSchema, coreSupergraphSdl }) => {
    applyScalars(apiSchema, scalars);
    current = { supergraph: loadedSupergraph(apollo, apiSchema, coreSupergraphSdl), operations: openOperations() };
    bySchema.set(apiSchema, current);
  });
  const gateway: GatewayInterface = {
    onSchemaLoadOrUpdate: (callback) => apollo.onSchemaLoadOrUpdate(callback as never),
    load: async (options) => {
      await apollo.load(options);
      return {
        executor: async ({ schema, document, operationName, source, request, context }) => {
          const loaded = bySchema.get(schema);
          const asked = getOperationAST(document, operationName);
          if (!loaded || !asked) throw new Error('the request belongs to no supergraph of this gateway');
          const { operations, supergraph } = loaded;
          const compile = () => compileOperation(document, asked, { supergraph, registry, log });
          const operation = operations.findOrCompile(source, request.operationName, compile);
          (context as ApolloContext).answer = await operation(request.variables ?? {}, context as ApolloContext);
          return {};
        },
      };
    },
    stop: () => apollo.stop(),
  };
  return { gateway, operations: () => current?.operations };
}

function notServed(name: string): never {
  throw new Error(`the supergraph names the registry ${name}, and no source serves it`);
}
