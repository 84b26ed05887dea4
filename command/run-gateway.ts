import { readFileSync } from 'node:fs';
import { type LogLevel, openLog } from '../gateway/log.ts';
import type { Source } from '../gateway/source/source.ts';
import { type Gateway, startGateway } from '../gateway/start.ts';
import { scalars } from '../subgraphs/kit/scalars.ts';
import { geoJsonGeometry } from '../subgraphs/spatial/geometry/geojson-scalar.ts';
import { examples } from './examples.ts';
import { listening } from './listening.ts';
import { Refusal } from './refusal.ts';

export interface GatewaySettings {
  readonly port: number;
  readonly host: string;
  readonly supergraph: string;
  readonly registryDeadline: number;
  readonly playground: 'on' | 'off';
  readonly logLevel: LogLevel;
}

/** Starts a gateway over sources: what `start` and `gateway` have in common. `folder` is of `playgroundFolder`. */
export async function runGateway(
  sources: readonly Source[],
  settings: GatewaySettings,
  folder: string | null,
): Promise<Gateway> {
  const { host, port, supergraph: supergraphFile, registryDeadline, playground, logLevel } = settings;
  readable(supergraphFile);
  const isOpen = playground === 'on';
  return listening({ host, port }, () =>
    startGateway({
      sources,
      supergraphFile,
      scalars: { ...scalars, [geoJsonGeometry.name]: geoJsonGeometry },
      host,
      port,
      registryDeadlineMs: registryDeadline,
      playground: folder === null ? null : { folder, examples: examples() },
      isIntrospectable: isOpen,
      log: openLog(logLevel),
    }),
  );
}

function readable(file: string): void {
  try {
    readFileSync(file);
  } catch {
    throw new Refusal(`the supergraph ${file} cannot be read; "npm run mianti -- compose" writes it`);
  }
}
