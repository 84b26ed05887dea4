import { readFileSync } from 'node:fs';
import { readMatters } from '../../../command/open-affairs.ts';
import { paths } from '../../../command/paths.ts';
import { purposes } from '../../../command/purposes.ts';
import type { GuardedOperation } from '../../../gateway/access/guard.ts';
import type { Decision } from '../../../gateway/access/policy/decision.ts';
import { openPolicy, type Policy } from '../../../gateway/access/policy/policy.ts';
import type { Principal } from '../../../gateway/access/principal.ts';
import type { MatterCatalogue } from '../../../matters/matter-catalogue.ts';
import { openSupergraph } from '../small-supergraph.ts';
import { guardedOperation } from './guarded-operation.ts';

export interface Asked {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly principal?: Principal;
  readonly matter?: string;
  readonly isForProof?: boolean;
}

export interface CityPolicy {
  readonly policy: Policy;
  readonly matters: MatterCatalogue;
  operationOf(query: string): GuardedOperation;
  decide(asked: Asked): Decision;
  /** Whether a field is on no list and needs none: it is public, says whose record it is, or is for affairs to check. */
  isFree(coordinate: string): boolean;
  isPublic(coordinate: string): boolean;
  stop(): Promise<void>;
}

/** The policy over the committed supergraph and the city's matters, without a registry. */
export async function openCityPolicy(): Promise<CityPolicy> {
  const sdl = readFileSync(paths.supergraph, 'utf8');
  const { supergraph, stop } = await openSupergraph(sdl);
  const matters = readMatters({ matters: paths.matters, supergraph: paths.supergraph });
  const options = purposes(matters, sdl);
  const policy = openPolicy(options);
  const isPublic = (coordinate: string) => {
    const [type = '', field = ''] = coordinate.split('.');
    return options.classify(type, field).level === 1;
  };
  const operationOf = (query: string) => guardedOperation(supergraph, query);
  return {
    policy,
    matters,
    operationOf,
    decide: ({ query, variables = {}, principal, matter, isForProof }) =>
      policy.compile(operationOf(query))({
        variables,
        context: { requestId: 'a-request', principal, purpose: matter, isForProof },
      }),
    isFree: (coordinate) => {
      const [type = '', field = ''] = coordinate.split('.');
      const isOfAffairs = type === 'Query' && ['proof', 'receipt'].includes(field);
      return isOfAffairs || field === 'source' || options.isKey(type, field) || isPublic(coordinate);
    },
    isPublic,
    stop,
  };
}
