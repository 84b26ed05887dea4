import type { FormattedExecutionResult } from 'graphql';
import { paths } from '../../command/paths.ts';
import { type GatewayLog, openLog } from '../../gateway/log.ts';
import type { Source } from '../../gateway/source/source.ts';
import { type GatewayOptions, startGateway } from '../../gateway/start.ts';
import { scalars } from '../../subgraphs/kit/scalars.ts';
import { geoJsonGeometry } from '../../subgraphs/spatial/geometry/geojson-scalar.ts';
import { postJson } from './post-json.ts';

export type Answer = FormattedExecutionResult<Record<string, unknown>>;

export interface TestGateway {
  readonly url: string;
  ask(query: string, variables?: Record<string, unknown>): Promise<Answer>;
  stop(): Promise<void>;
}

/** A gateway over the sources given, on any free port of this machine; settings as `start` has them. */
export async function openGateway(
  sources: readonly Source[],
  settings: Partial<GatewayOptions> = {},
): Promise<TestGateway> {
  const log: GatewayLog = settings.log ?? openLog('silent');
  const gateway = await startGateway({
    supergraphFile: paths.supergraph,
    scalars: { ...scalars, [geoJsonGeometry.name]: geoJsonGeometry },
    knownOperations: [],
    host: '127.0.0.1',
    port: 0,
    registryDeadlineMs: 5_000,
    playground: null,
    isIntrospectable: true,
    fleet: null,
    ...settings,
    sources,
    log,
  });
  return {
    url: gateway.url,
    ask: (query, variables) => postJson(`${gateway.url}/graphql`, JSON.stringify({ query, variables })),
    stop: gateway.stop,
  };
}
