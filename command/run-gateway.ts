import { readFileSync } from 'node:fs';
import type { Issuer } from '../gateway/access/identity/issuer.ts';
import { type LogLevel, openLog } from '../gateway/log.ts';
import type { KnownOperation } from '../gateway/operation/compile-known.ts';
import type { Source } from '../gateway/source/source.ts';
import { type Gateway, startGateway } from '../gateway/start.ts';
import type { MatterCatalogue } from '../matters/matter-catalogue.ts';
import { gatewayAudience } from '../schema/call-token.ts';
import { shanghaiToday } from '../subgraphs/kit/identifiers/shanghai-today.ts';
import { scalars } from '../subgraphs/kit/scalars.ts';
import { geoJsonGeometry } from '../subgraphs/spatial/geometry/geojson-scalar.ts';
import { areOurs } from './are-ours.ts';
import { playgroundSignIn } from './demonstration/playground-sign-in.ts';
import { examples, proofExamples } from './examples.ts';
import { limitsIn } from './limit-settings.ts';
import { listening } from './listening.ts';
import { type AccessSettings, openAccess } from './open-access.ts';
import { openCallVerifier } from './open-call-verifier.ts';
import { openCallers } from './open-callers.ts';
import { readOperations } from './read-operations.ts';
import { Refusal } from './refusal.ts';
import { workerFleet } from './workers/worker-fleet.ts';

export interface GatewaySettings extends AccessSettings {
  readonly port: number;
  readonly host: string;
  readonly operations: string | undefined;
  readonly issuer: string | undefined;
  readonly keyFolder: string;
  readonly access: 'on' | 'off';
  readonly registryDeadline: number;
  readonly playground: 'on' | 'off';
  readonly logLevel: LogLevel;
  readonly affairsKeys?: string;
}

export interface GatewayParts {
  /** Of `playgroundFolder`. */
  readonly folder: string | null;
  /** Of `readIssuerFile`. */
  readonly issuers: readonly Issuer[];
  /** The matters for which personal data may be asked, and what the playground offers as purposes; null for a supergraph that is not Mianti's own. */
  readonly catalogue: MatterCatalogue | null;
  /** Operations to compile as soon as the gateway answers. */
  readonly warm?: readonly KnownOperation[];
}

/** Starts a gateway over sources: what `start` and `gateway` have in common. */
export async function runGateway(
  given: readonly Source[],
  settings: GatewaySettings,
  { folder, issuers, catalogue, warm = [] }: GatewayParts,
): Promise<Gateway> {
  const { host, port, supergraph: supergraphFile, operations, registryDeadline, playground, logLevel } = settings;
  readable(supergraphFile);
  const knownOperations = operations ? readOperations(operations) : [];
  const isOpen = playground === 'on';
  const log = openLog(logLevel);
  const verifyProofCall = openCallVerifier(settings.affairsKeys, gatewayAudience, log);
  const { keyFolder } = settings;
  const callers = await openCallers({ sources: given, issuers, keyFolder, log }).catch(async (error: unknown) => {
    await Promise.all(given.map((source) => source.stop()));
    throw error;
  });
  const { identity, demonstration, sources } = callers;
  if (settings.access === 'off' && !demonstration)
    throw new Refusal(
      '--access off is for made-up records only: with an issuer configured everybody is asked who he is',
    );
  const isGuarded = settings.access === 'on' && catalogue !== null;
  const access = isGuarded ? await openAccess(settings, { catalogue, log }) : null;
  const matters = catalogue?.all(shanghaiToday()) ?? [];
  const signIn = demonstration ? playgroundSignIn(demonstration) : null;
  const gateway = await listening({ host, port }, () =>
    startGateway({
      sources,
      supergraphFile,
      scalars: areOurs(sources.map(({ name }) => name)) ? { ...scalars, [geoJsonGeometry.name]: geoJsonGeometry } : {},
      knownOperations,
      warmOperations: warm,
      host,
      port,
      registryDeadlineMs: registryDeadline,
      playground: folder === null ? null : { folder, examples: [...proofExamples(), ...examples()], matters, signIn },
      identify: settings.access === 'off' ? null : identity.identify,
      guard: access?.guard ?? null,
      isIntrospectable: isOpen,
      limits: limitsIn(settings),
      safelist: settings.safelist === 'on' ? [...knownOperations, ...warm].map(({ text }) => text) : null,
      corsOrigins: settings.corsOrigin,
      verifyProofCall,
      fleet: workerFleet(),
      log,
    }),
  );
  const stop = async () => {
    await gateway.stop();
    await access?.stop();
    identity.stop();
  };
  return { ...gateway, stop };
}

function readable(file: string): void {
  try {
    readFileSync(file);
  } catch {
    throw new Refusal(`the supergraph ${file} cannot be read; "npm run mianti -- compose" writes it`);
  }
}
