import type { AddressInfo } from 'node:net';
import type { VerifyCall } from '../schema/call-token.ts';
import type { Guard } from './access/guard.ts';
import type { Identify } from './access/identity/identify.ts';
import { type Ask, asker } from './ask.ts';
import type { Fleet } from './fleet.ts';
import { makeApollo } from './http/apollo.ts';
import { drain } from './http/drain.ts';
import { hotLane } from './http/hot-lane.ts';
import { registryStates } from './http/registry-states.ts';
import { makeServer } from './http/server.ts';
import { defaultLimits, type Limits } from './limits/limits.ts';
import { openPersistedOperations } from './limits/persisted-operations.ts';
import type { GatewayLog } from './log.ts';
import { openMetrics } from './metrics.ts';
import type { KnownOperation } from './operation/compile-known.ts';
import type { PlaygroundExample, PlaygroundMatter } from './playground/configuration.ts';
import { servePlayground } from './playground/serve.ts';
import type { PlaygroundSignIn } from './playground/sign-in.ts';
import { callRegistry } from './source/call-registry.ts';
import type { Source } from './source/source.ts';
import type { Scalars } from './supergraph/apply-scalars.ts';
import { openControlPlane } from './supergraph/control-plane.ts';
import { warm } from './warm.ts';

export interface GatewayOptions {
  readonly sources: readonly Source[];
  /** Path of the composed supergraph; it is followed while the gateway runs. */
  readonly supergraphFile: string;
  /** What the supergraph's scalars accept. */
  readonly scalars: Scalars;
  /** Compiled at start, so that nobody waits for their plan. */
  readonly knownOperations: readonly KnownOperation[];
  /** Compiled as soon as the gateway answers, one after the other. */
  readonly warmOperations?: readonly KnownOperation[];
  readonly host: string;
  /** 0 for any free port. */
  readonly port: number;
  /** How long a registry may take for one call, in milliseconds. */
  readonly registryDeadlineMs: number;
  /** How long a request in flight may hold a gateway that stops, in milliseconds; 10 s where it is left out. */
  readonly drainDeadlineMs?: number;
  /** Introspection and the playground; `folder` is what `buildPlayground` made. */
  readonly playground: PlaygroundParts | null;
  readonly isIntrospectable: boolean;
  /** Null where everybody may ask everything: for tests, and made-up records. */
  readonly guard?: Guard | null;
  /** How much a client may ask at once; `defaultLimits` where it is left out. */
  readonly limits?: Limits;
  /** Texts of the only operations that clients may run; null, or left out, where every document may be tried. */
  readonly safelist?: readonly string[] | null;
  /** Origins of which pages may read answers; none where it is left out. */
  readonly corsOrigins?: readonly string[];
  /** Null where nobody is asked who he is. */
  readonly identify?: Identify | null;
  /** Tells the calls of affairs where it runs apart, which ask for a proof; null to believe nobody who says so. */
  readonly verifyProofCall?: VerifyCall | null;
  /** Null where this process is the only one. */
  readonly fleet: Fleet | null;
  readonly log: GatewayLog;
}

export interface PlaygroundParts {
  readonly folder: string;
  readonly examples: readonly PlaygroundExample[];
  readonly matters?: readonly PlaygroundMatter[];
  /** Null where visitors bring tokens of their own. */
  readonly signIn?: PlaygroundSignIn | null;
}

export interface Gateway {
  readonly url: string;
  /** Asks as a client would, from within this process: for affairs, which asks registries in no other way. */
  readonly ask: Ask;
  /** Stops taking requests, finishes those in flight, and ends the sources. */
  stop(): Promise<void>;
}

/** Starts a gateway over the sources it is handed. Rejects where the port is taken or the supergraph does not load. */
export async function startGateway(options: GatewayOptions): Promise<Gateway> {
  const {
    sources,
    supergraphFile,
    scalars,
    knownOperations,
    isIntrospectable,
    fleet,
    log,
    drainDeadlineMs = 10_000,
    registryDeadlineMs: deadlineMs,
    warmOperations = [],
    guard = null,
    limits = defaultLimits,
    safelist = null,
    corsOrigins = [],
    identify = null,
    verifyProofCall = null,
  } = options;
  const metrics = openMetrics();
  fleet?.share(metrics.registry);
  const registries = new Map(
    sources.map((source) => [
      source.name,
      callRegistry({ source, deadlineMs: deadlineMs * (1 + (source.callsOthers ?? 0)), log, metrics }),
    ]),
  );
  const { gateway, loaded } = openControlPlane({
    supergraphFile,
    registries,
    scalars,
    knownOperations,
    log,
    guard,
    limits,
    onCost: metrics.cost,
  });
  const apollo = makeApollo({ gateway, isIntrospectable, log, metrics });
  await apollo.start();

  let isReady = true;
  const states = registryStates(sources, metrics, Math.min(deadlineMs, 1_000));
  const app = makeServer({
    hotLane: hotLane({ operations: () => loaded()?.operations, metrics }),
    loaded,
    persisted: openPersistedOperations(safelist),
    limits: limits.server,
    corsOrigins,
    apollo,
    states,
    isReady: () => isReady,
    identify,
    verifyProofCall,
    fleet,
    log,
    metrics,
  });
  if (options.playground) {
    const { folder, examples, signIn, matters = [] } = options.playground;
    const known = await states();
    const configuration = {
      endpoint: 'graphql',
      synthetic: known.some((state) => state.isSynthetic),
      registries: known.map(({ name }) => name),
      personas: signIn?.personas ?? [],
      matters: matters.map(({ code, title, name }) => ({ code, title, name })),
      examples,
    };
    await servePlayground(app, { folder, configuration, issue: signIn?.issue });
  }
  const stop = async () => {
    isReady = false;
    await drain(app, drainDeadlineMs);
    await apollo.stop();
    await Promise.all(sources.map((source) => source.stop()));
    metrics.stop();
  };
  try {
    await app.listen({ host: options.host, port: options.port });
  } catch (error) {
    await stop();
    throw error;
  }
  void warm(warmOperations, { loaded, isStopped: () => !isReady, log });
  const { address, port, family } = app.server.address() as AddressInfo;
  return { url: `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`, ask: asker(loaded, log), stop };
}
