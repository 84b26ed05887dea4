import type { FormattedExecutionResult } from 'graphql';
import { paths } from '../../command/paths.ts';
import { type GatewayLog, openLog } from '../../gateway/log.ts';
import type { Source } from '../../gateway/source/source.ts';
import { unreachableSource } from '../../gateway/source/unreachable-source.ts';
import { type Gateway, type GatewayOptions, startGateway } from '../../gateway/start.ts';
import { scalars } from '../../subgraphs/kit/scalars.ts';
import { geoJsonGeometry } from '../../subgraphs/spatial/geometry/geojson-scalar.ts';
import { postJson } from './post-json.ts';

export type Answer = FormattedExecutionResult<Record<string, unknown>>;

export interface TestGateway {
  readonly url: string;
  ask(query: string, variables?: Record<string, unknown>): Promise<Answer>;
  /** The lane of this process, without HTTP. */
  readonly within: Gateway['ask'];
  stop(): Promise<void>;
}

/** The committed supergraph names affairs; a test that is not about it does not serve it. */
function withAffairs(sources: readonly Source[], supergraphFile: string | undefined): readonly Source[] {
  if (supergraphFile !== undefined || sources.some(({ name }) => name === 'affairs')) return sources;
  return [...sources, unreachableSource('affairs')];
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
    sources: withAffairs(sources, settings.supergraphFile),
    log,
  });
  return {
    url: gateway.url,
    within: gateway.ask,
    ask: (query, variables) => postJson(`${gateway.url}/graphql`, JSON.stringify({ query, variables })),
    stop: gateway.stop,
  };
}
