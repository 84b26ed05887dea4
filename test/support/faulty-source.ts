import { type DocumentNode, type GraphQLSchema, Kind, parse, print, visit } from 'graphql';
import { withoutSkipped } from '../../gateway/operation/without-skipped.ts';
import type { Source, SourceRequest } from '../../gateway/source/source.ts';
import { SourceFailure } from '../../gateway/source/source-failure.ts';
import { random, type Weighted } from '../../seed/random/random.ts';
import { answerPlaces } from './faults/answer-places.ts';
import { askedName } from './faults/asked-name.ts';
import type { Fault } from './faults/fault.ts';
import { spoilAnswer } from './faults/spoil-answer.ts';

/** Which faults happen while it holds. */
export interface FaultPlan {
  readonly seed: number;
  /** True to write null where a list, object or text would stand in another's place. */
  readonly isShapeNull: boolean;
  /** True to keep a slow request until its deadline; false to reject at once, as it would then. */
  readonly isPatient: boolean;
  /** Told of each request that was spoilt. */
  readonly onFault: (fault: Fault, registry: string, request: string) => void;
}

/** Slow is rare: each takes as long as the deadline of the gateway. */
const weights: readonly Weighted<Fault | 'none'>[] = [
  ['none', 340],
  ['down', 24],
  ['slow', 1],
  ['null', 32],
  ['wrong-leaf', 20],
  ['wrong-shape', 20],
  ['left-out', 32],
  ['error', 32],
  ['short', 24],
];

/**
 * A source whose answers are spoilt by plan. Whether and where depends on the plan's seed, the text of the request, and
 * the entity, never on the order or number of requests: two gateways that ask the same meet the same faults.
 */
export function faultySource(source: Source, schema: GraphQLSchema, current: () => FaultPlan | null): Source {
  const { name } = source;
  return {
    ...source,
    send: async (request, signal) => {
      const plan = current();
      if (!plan) return source.send(request, signal);
      const document = parse(request.query, { noLocation: true });
      const asked = essence(document);
      const draw = random(plan.seed, `${name} ${asked}`);
      const fault = draw.weighted(weights);
      if (fault === 'none') return source.send(request, signal);
      if (fault === 'down' || fault === 'slow') plan.onFault(fault, name, asked);
      if (fault === 'down') throw new SourceFailure('REGISTRY_UNAVAILABLE', 'down by plan');
      if (fault === 'slow')
        return plan.isPatient ? untilAborted(signal) : Promise.reject(new DOMException('slow by plan', 'TimeoutError'));
      return spoilt({ request, signal, fault, document, placeSeed: draw.between(0, 1_000_000), plan });
    },
  };

  async function spoilt({ request, signal, fault, document, placeSeed, plan }: Spoilt) {
    // A source may keep what it sent.
    const answer = structuredClone(await source.send(request, signal));
    if (!answer.data) return answer;
    const places = answerPlaces(schema, document, request, answer.data);
    const changed = spoilAnswer(answer, { fault, places, seed: placeSeed, isShapeNull: plan.isShapeNull });
    if (changed) plan.onFault(fault, name, essence(document));
    return changed ?? answer;
  }
}

interface Spoilt {
  readonly request: SourceRequest;
  readonly signal: AbortSignal;
  readonly fault: Exclude<Fault, 'down' | 'slow'>;
  readonly document: DocumentNode;
  readonly placeSeed: number;
  readonly plan: FaultPlan;
}

/** A gateway may name its operations, lay out their text, leave out what is always skipped, and ask for types, as it likes. */
function essence(document: DocumentNode): string {
  return print(
    visit(withoutSkipped(document), {
      OperationDefinition: ({ name: _name, ...rest }) => rest,
      Field: ({ name, alias, ...rest }) => {
        if (name.value === '__typename' && (!alias || alias.value.startsWith('__'))) return null;
        const asked = askedName(alias ? { name, alias } : { name });
        return { ...rest, name, ...(asked === name.value ? {} : { alias: { kind: Kind.NAME, value: asked } }) };
      },
    }),
  );
}

function untilAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    const abort = () => reject(signal.reason);
    if (signal.aborted) return abort();
    signal.addEventListener('abort', abort, { once: true });
  });
}
