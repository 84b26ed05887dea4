import type { GraphQLFormattedError } from 'graphql';
import type { GuardedRequest } from '../guard.ts';
import type { Purpose } from '../purpose.ts';
import { type AskedNode, coordinateOf, withBelow } from './asked-node.ts';
import type { ListScopes } from './list-scopes.ts';
import type { OperationFacts } from './operation-facts.ts';
import { pathOf, refuse } from './refuse.ts';
import type { Verdict } from './verdict.ts';

/** Why a field is allowed: whoever asks, by an entry of the list, or with the record it belongs to. */
export type Ground = 'PUBLIC' | 'LISTED' | 'WITH_RECORD' | 'OWN_RECORD';

export interface ExplainedField {
  /** 'Type.field'. */
  readonly field: string;
  readonly path: string;
  /** Null where it is refused. */
  readonly ground: Ground | null;
  /** Papers that the entry serves, by name, and its law. */
  readonly materials: readonly string[];
  readonly law: string;
  /** Why not; null where it is allowed. */
  readonly reason: string | null;
}

export interface Explanation {
  /** Exactly what `compile` decides. */
  readonly isAllowed: boolean;
  readonly errors: readonly GraphQLFormattedError[];
  readonly fields: readonly ExplainedField[];
  readonly carried: readonly string[];
  /** In the order of the plan. */
  readonly registries: readonly string[];
}

/** Explains what would be decided about a request; nothing is fetched. */
export type Explain = (request: GuardedRequest) => Explanation;

export interface CompiledPolicy {
  readonly facts: OperationFacts;
  readonly scopes: ListScopes;
  readonly judge: (request: GuardedRequest) => Verdict;
  readonly purposeOf: (code: string) => Purpose | undefined;
}

/** Words what was compiled for the decisions, and decides with it: the two cannot disagree. */
export function explainer({ facts, scopes, judge, purposeOf }: CompiledPolicy): Explain {
  const { carried, registries } = facts.grantFor(null);
  return (request) => {
    const verdict = judge(request);
    const purpose = request.context.purpose === undefined ? undefined : purposeOf(request.context.purpose);
    const refusing = 'refusing' in verdict ? verdict.refusing : null;
    // A refusal that names no field is about all that are not public.
    const isRefused = (node: AskedNode) =>
      refusing !== null && (refusing.nodes === undefined || refusing.nodes.includes(node)) && !facts.isPublic(node);
    const fields = withBelow(facts.roots).map((node): ExplainedField => {
      const one = { field: coordinateOf(node), path: pathOf(node) };
      if (isRefused(node))
        return { ...one, ground: null, materials: [], law: '', reason: refusing ? reasonOf(node) : null };
      if (facts.isPublic(node)) return { ...one, ground: 'PUBLIC', materials: [], law: '', reason: null };
      const [entry] = purpose ? (scopes.ofMatter(purpose).entries.get(node) ?? []) : [];
      if (!purpose) return { ...one, ground: 'OWN_RECORD', materials: [], law: '', reason: null };
      if (!entry) return { ...one, ground: 'WITH_RECORD', materials: [], law: '', reason: null };
      return { ...one, ground: 'LISTED', ...entryOf(purpose, node), reason: null };
    });
    const errors = refusing ? refuse(refusing).errors : [];
    return { isAllowed: refusing === null, errors, fields, carried, registries };

    function reasonOf(node: AskedNode): string {
      if (refusing?.code !== 'OVER_SCOPE' || !purpose) return refusing?.message ?? '';
      const isElsewhere = (scopes.ofMatter(purpose).entries.get(node)?.length ?? 0) > 0;
      return isElsewhere ? 'the list has it for another value' : 'not on the list';
    }
  };
}

/** The entry of the on-demand sharing list: lists are written by type and field. */
function entryOf({ sharing }: Purpose, { type, field }: AskedNode): Pick<ExplainedField, 'materials' | 'law'> {
  const entries = sharing.filter((one) => one.type === type && one.field === field);
  return {
    materials: [...new Set(entries.flatMap(({ materials }) => materials))],
    law: [...new Set(entries.flatMap(({ law }) => law.split('；')))].join('；'),
  };
}
