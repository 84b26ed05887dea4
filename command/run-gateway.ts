import { readFileSync } from 'node:fs';
import { type LogLevel, openLog } from '../gateway/log.ts';
import type { KnownOperation } from '../gateway/operation/compile-known.ts';
import type { Source } from '../gateway/source/source.ts';
import { type Gateway, startGateway } from '../gateway/start.ts';
import { gatewayAudience } from '../schema/call-token.ts';
import { scalars } from '../subgraphs/kit/scalars.ts';
import { geoJsonGeometry } from '../subgraphs/spatial/geometry/geojson-scalar.ts';
import { areOurs } from './are-ours.ts';
import { examples, proofExamples } from './examples.ts';
import { listening } from './listening.ts';
import { openCallVerifier } from './open-call-verifier.ts';
import { readOperations } from './read-operations.ts';
import { Refusal } from './refusal.ts';
import { workerFleet } from './workers/worker-fleet.ts';

export interface GatewaySettings {
  readonly port: number;
  readonly host: string;
  readonly supergraph: string;
  readonly operations: string | undefined;
  readonly registryDeadline: number;
  readonly playground: 'on' | 'off';
  readonly logLevel: LogLevel;
  readonly affairsKeys?: string;
}

export interface GatewayParts {
  /** Of `playgroundFolder`. */
  readonly folder: string | null;
  /** Operations to compile as soon as the gateway answers. */
  readonly warm?: readonly KnownOperation[];
}

/** Starts a gateway over sources: what `start` and `gateway` have in common. */
export async function runGateway(
  sources: readonly Source[],
  settings: GatewaySettings,
  { folder, warm = [] }: GatewayParts,
): Promise<Gateway> {
  const { host, port, supergraph: supergraphFile, operations, registryDeadline, playground, logLevel } = settings;
  readable(supergraphFile);
  const knownOperations = operations ? readOperations(operations) : [];
  const isOpen = playground === 'on';
  const log = openLog(logLevel);
  const verifyProofCall = openCallVerifier(settings.affairsKeys, gatewayAudience, log);
  return listening({ host, port }, () =>
    startGateway({
      sources,
      supergraphFile,
      scalars: areOurs(sources.map(({ name }) => name)) ? { ...scalars, [geoJsonGeometry.name]: geoJsonGeometry } : {},
      knownOperations,
      warmOperations: warm,
      host,
      port,
      registryDeadlineMs: registryDeadline,
      playground: folder === null ? null : { folder, examples: [...proofExamples(), ...examples()] },
      isIntrospectable: isOpen,
      verifyProofCall,
      fleet: workerFleet(),
      log,
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
