import type { GraphQLSchema } from 'graphql';
import type { Classify } from './classified/classification.ts';
import type { Guard } from './guard.ts';
import { listedFields } from './listed-fields.ts';
import type { Clear } from './masking/clear.ts';
import { maskingOf } from './masking/masking-of.ts';
import type { Grant } from './policy/decision.ts';
import type { Policy } from './policy/policy.ts';
import type { Purpose, PurposeAt } from './purpose.ts';

export interface PolicyGuardOptions {
  readonly policy: Policy;
  readonly classify: Classify;
  readonly purposeAt: PurposeAt;
  /** The day in the city, YYYY-MM-DD. */
  readonly today: () => string;
}

const nothing: ReadonlySet<string> = new Set();

/**
 * A guard that admits what the policy allows, and hides in part what the purpose does not name. A proof compares values, and
 * shows none that its list does not: to affairs nothing is hidden. Neither is one's own record from oneself.
 */
export function policyGuard({ policy, classify, purposeAt, today }: PolicyGuardOptions): Guard {
  const lists = new WeakMap<Purpose, ReadonlySet<string>>();
  return {
    compile: (operation) => {
      const { schema, document } = operation;
      const decide = policy.compile(operation);
      const masker = maskingOf({ schema, document, classify });
      return (request) => {
        const decision = decide(request);
        if ('errors' in decision) return decision;
        const admitted = { settle: () => undefined };
        if (!masker || request.context.isForProof) return admitted;
        const clear = clearOf(decision.grant, { schema, asked: masker.fields });
        return { ...admitted, show: (tree) => masker.apply(tree, clear) };
      };
    },
  };

  /** What a purpose names it needs in full; of children only where it is a matter in which a guardian may act for one. */
  function clearOf(
    { purpose: granted }: Grant,
    { schema, asked }: { schema: GraphQLSchema; asked: ReadonlySet<string> },
  ): Clear {
    const day = today();
    if (granted === null) return { unmasked: nothing, unmaskedOfChildren: nothing, day };
    const purpose = purposeAt(granted.code, day);
    if (!purpose) return { unmasked: asked, unmaskedOfChildren: asked, day };
    const listed = lists.get(purpose) ?? listedFields(schema, purpose.operation);
    lists.set(purpose, listed);
    const isForChildren = purpose.representatives.includes('GUARDIAN');
    return { unmasked: listed, unmaskedOfChildren: isForChildren ? listed : nothing, day };
  }
}
