import { ApolloGateway } from '@apollo/gateway';
import type { GatewayInterface } from '@apollo/server-gateway-interface';
import type { GraphQLSchema } from 'graphql';
import type { Guard } from '../access/guard.ts';
import { type CheckDocument, checkDocument } from '../limits/check-document.ts';
import { defaultLimits, type Limits } from '../limits/limits.ts';
import type { GatewayLog } from '../log.ts';
import { type Compile, compileKnown, type KnownOperation } from '../operation/compile-known.ts';
import { compileOperation } from '../operation/compile-operation.ts';
import type { Answer } from '../operation/operation.ts';
import { type Operations, openOperations } from '../operation/operations.ts';
import type { RequestContext } from '../plan/plan-state.ts';
import type { CallRegistry } from '../source/call-registry.ts';
import { applyScalars, type Scalars } from './apply-scalars.ts';
import { loadedSupergraph } from './supergraph.ts';
import { supergraphFromFile } from './supergraph-file.ts';

export interface ControlPlaneOptions {
  readonly supergraphFile: string;
  readonly registries: ReadonlyMap<string, CallRegistry>;
  readonly scalars: Scalars;
  /** Compiled at start and again for each new supergraph. */
  readonly knownOperations: readonly KnownOperation[];
  readonly log: GatewayLog;
  readonly guard: Guard | null;
  readonly limits?: Limits;
  /** Told of each request that ran: what it could cost, and did. */
  readonly onCost?: (estimated: number, actual: number) => void;
}

export interface ControlPlane {
  /** For Apollo Server: the supergraph loaded and followed, and requests run by compiled operations. */
  readonly gateway: GatewayInterface;
  /** The supergraph that is served now, and its compiled operations. */
  loaded(): Loaded | undefined;
}

/** What Apollo Server hands to the executor, and where the answer is left for it. */
export interface ApolloContext extends RequestContext {
  answer?: Answer;
}

/** One supergraph with the operations compiled against it. */
export interface Loaded {
  readonly schema: GraphQLSchema;
  readonly operations: Operations;
  readonly compile: Compile;
  /** The first look at a document, before it is validated. */
  readonly check: CheckDocument;
}

/** Apollo as the control plane: it loads, checks, follows and plans the supergraph; running a plan is ours. */
export function openControlPlane(options: ControlPlaneOptions): ControlPlane {
  const { supergraphFile, registries, scalars, knownOperations, log, guard, limits = defaultLimits, onCost } = options;
  const check: CheckDocument = (text) => checkDocument(text, limits.document);
  const registry = (name: string) => registries.get(name) ?? notServed(name);
  const apollo = new ApolloGateway({
    supergraphSdl: supergraphFromFile(supergraphFile, log),
    // Apollo's own executor is not used; a supergraph that names a registry nobody serves is refused here.
    buildService: ({ name }) => {
      registry(name);
      return { process: () => Promise.reject(new Error('the compiled operations call the registries')) };
    },
    logger: log,
    debug: false,
  });
  /** A request that was validated against a schema is compiled against it, even where a reload came in between. */
  const bySchema = new WeakMap<GraphQLSchema, Loaded>();
  let current: Loaded | undefined;
  let isStarted = false;
  apollo.onSchemaLoadOrUpdate(({ apiSchema, coreSupergraphSdl }) => {
    applyScalars(apiSchema, scalars);
    const supergraph = loadedSupergraph(apollo, apiSchema, coreSupergraphSdl);
    const compile: Compile = (document, name) => () =>
      compileOperation(document, name, { supergraph, registry, log, guard, limits, ...(onCost ? { onCost } : {}) });
    const loaded: Loaded = { schema: apiSchema, operations: openOperations(), compile, check };
    if (isStarted) compileKnownAgain(loaded);
    bySchema.set(apiSchema, loaded);
    current = loaded;
  });
  /** At start a known operation that does not fit is refused; later it costs its own head start only. */
  const compileKnownAgain = (loaded: Loaded) => {
    try {
      compileKnown(knownOperations, loaded);
    } catch (error) {
      log.error({ reason: String(error) }, 'the new supergraph does not fit all known operations');
    }
  };
  const gateway: GatewayInterface = {
    onSchemaLoadOrUpdate: (callback) => apollo.onSchemaLoadOrUpdate(callback as never),
    load: async (configuration) => {
      await apollo.load(configuration);
      if (current) compileKnown(knownOperations, current);
      isStarted = true;
      return {
        executor: async ({ schema, document, source, request, context }) => {
          const loaded = bySchema.get(schema);
          if (!loaded) throw new Error('the request belongs to no supergraph of this gateway');
          const name = request.operationName || undefined;
          const operation = loaded.operations.findOrCompile(source, name, loaded.compile(document, name));
          (context as ApolloContext).answer = await operation(request.variables ?? {}, context as ApolloContext);
          return {};
        },
      };
    },
    stop: () => apollo.stop(),
  };
  return { gateway, loaded: () => current };
}

function notServed(name: string): never {
  throw new Error(`the supergraph names the registry ${name}, and no source serves it`);
}
