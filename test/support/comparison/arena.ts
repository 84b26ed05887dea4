import type { FormattedExecutionResult } from 'graphql';
import { localSource } from '../../../gateway/source/local-source.ts';
import { representationsOf } from '../../../gateway/source/representations-of.ts';
import type { Source } from '../../../gateway/source/source.ts';
import { scalars as nationalScalars } from '../../../subgraphs/kit/scalars.ts';
import { geoJsonGeometry } from '../../../subgraphs/spatial/geometry/geojson-scalar.ts';
import { baseSupergraph } from '../base-supergraph.ts';
import { type City, openCity } from '../city.ts';
import type { Fault } from '../faults/fault.ts';
import { type FaultPlan, faultySource } from '../faulty-source.ts';
import { openGateway } from '../gateway.ts';
import { type DrawnOperation, operationDrawer } from '../operations/draw-operation.ts';
import { cityPools } from '../operations/pools.ts';
import { type OracleAnswer, openOracle } from '../oracle.ts';
import { postJson } from '../post-json.ts';
import { withTypeNames } from '../with-type-names.ts';
import { withoutLimits } from '../without-limits.ts';
import type { Compared } from './compare-answers.ts';
import { inOrderOfKeys } from './in-order-of-keys.ts';

/** Gateway and oracle over the same city, with the same faults. */
export interface Arena {
  draw(seed: number): DrawnOperation;
  /** The subject's data with the type of every object, and the order of keys that graphql-js has for its data. */
  askTyped(operation: DrawnOperation): Promise<Pick<Compared, 'typed' | 'ordered'>>;
  /** Answers without faults, and how many entities each asked of the registries. */
  askBoth(operation: DrawnOperation): Promise<{ subject: Answer; oracle: OracleAnswer; asked: Asked }>;
  /** Apollo's answer without what the oracle is told besides. */
  askPlain(operation: DrawnOperation): Promise<OracleAnswer>;
  /** Answers under the faults of a plan, and which ones happened. The oracle meets null for each wrong shape. */
  askBothSpoilt(operation: DrawnOperation, seed: number): Promise<Spoilt>;
  stop(): Promise<void>;
}

export type Answer = FormattedExecutionResult<Record<string, unknown>>;

export interface Asked {
  readonly subject: number;
  readonly oracle: number;
}

export interface Spoilt {
  readonly subject: Answer;
  readonly oracle: OracleAnswer;
  /** The registries that each fault happened to. */
  readonly faults: ReadonlyMap<Fault, ReadonlySet<string>>;
  /** False where the two asked their registries so differently that other faults happened to them. */
  readonly isSame: boolean;
}

/** Only what is slow by plan may take so long, on a busy machine too; each such request takes all of it. */
const deadlineMs = 1_000;

export async function openArena(): Promise<Arena> {
  const city = await openCity();
  const [forSubject, forOracle] = [spoilable(city), spoilable(city)];
  const scalars = { ...nationalScalars, [geoJsonGeometry.name]: geoJsonGeometry };
  const supergraphFile = baseSupergraph();
  const gateway = await openGateway(forSubject.sources, {
    registryDeadlineMs: deadlineMs,
    supergraphFile,
    limits: withoutLimits,
  });
  const oracle = await openOracle({ sources: forOracle.sources, supergraphFile, scalars, isHelped: true });
  const plain = await openOracle({ sources: forOracle.sources, supergraphFile, scalars, isHelped: false });
  const askSubject = (operation: DrawnOperation) =>
    postJson(`${gateway.url}/graphql`, JSON.stringify(operation)) as Promise<Answer>;
  return {
    draw: operationDrawer(oracle.schema, await cityPools(city)),
    askTyped: async (operation) => {
      const { data: typed } = await askSubject({ ...operation, query: withTypeNames(operation.query) });
      return { typed, ordered: (data) => inOrderOfKeys(oracle.schema, operation, data, typed) };
    },
    askBoth: async (operation) => {
      const subject = await forSubject.during(null, () => askSubject(operation));
      const expected = await forOracle.during(null, () => oracle.ask(operation));
      return {
        subject: subject.answer,
        oracle: expected.answer,
        asked: { subject: subject.asked, oracle: expected.asked },
      };
    },
    askPlain: plain.ask,
    askBothSpoilt: async (operation, seed) => {
      const faults = new Map<Fault, Set<string>>();
      const happenedTo: Record<'subject' | 'oracle', string[]> = { subject: [], oracle: [] };
      const onFault = (side: keyof typeof happenedTo) => (fault: Fault, registry: string, request: string) => {
        faults.set(fault, (faults.get(fault) ?? new Set()).add(registry));
        happenedTo[side].push(`${fault} ${registry} ${request}`);
      };
      const patient = { seed, isPatient: true, isShapeNull: false, onFault: onFault('subject') };
      const subject = await forSubject.during(patient, () => askSubject(operation));
      const apart = { seed, isPatient: false, isShapeNull: true, onFault: onFault('oracle') };
      const expected = await forOracle.during(apart, () => oracle.ask(operation));
      const isSame = happenedTo.subject.toSorted().join() === happenedTo.oracle.toSorted().join();
      return { subject: subject.answer, oracle: expected.answer, faults, isSame };
    },
    stop: async () => {
      await gateway.stop();
      await Promise.all([oracle.stop(), plain.stop()]);
      await city.stop();
    },
  };
}

/** A city's registries as sources that a plan can spoil, and that count the entities they are asked for. */
function spoilable(city: City) {
  let plan: FaultPlan | null = null;
  let asked = 0;
  const counted = (source: Source): Source => ({
    ...source,
    send: (request, signal) => {
      asked += representationsOf(request).length;
      return source.send(request, signal);
    },
  });
  return {
    sources: city.registries.map((registry) =>
      counted(faultySource(localSource(registry), registry.schema, () => plan)),
    ),
    during: async <Answered>(next: FaultPlan | null, ask: () => Promise<Answered>) => {
      plan = next;
      asked = 0;
      const answer = await ask();
      plan = null;
      return { answer, asked };
    },
  };
}
