import type { GraphQLFormattedError } from 'graphql';
import type { LevelOf } from '../access/classified/classification.ts';
import type { Guard } from '../access/guard.ts';
import { compilePrivacyCost } from './cost/privacy-cost.ts';
import { noWeights } from './cost/weights.ts';
import type { Quotas } from './quota/quotas.ts';
import { subjectsOf } from './quota/subjects-of.ts';
import type { Suspensions } from './suspension/suspensions.ts';

export interface LimitedGuardOptions {
  /** What decides about access itself. */
  readonly guard: Guard;
  readonly quotas: Quotas;
  readonly suspensions: Suspensions;
  /** The sensitivity of a field. */
  readonly classify: LevelOf;
}

/**
 * A guard that asks another, and before it: whether the caller is suspended for the matter, and has quota left. What the
 * other refuses as beyond its scope is counted. What affairs asks for a proof was counted with the client's own request, but
 * for the people that it reaches.
 */
export function limitedGuard({ guard, quotas, suspensions, classify }: LimitedGuardOptions): Guard {
  return {
    compile: (operation) => {
      const { schema, document } = operation;
      const admit = guard.compile(operation);
      const privacyCostOf = compilePrivacyCost({ schema, document, classify, weights: noWeights });
      const subjectsIn = subjectsOf(schema, document);
      return async (request) => {
        const { variables, context } = request;
        const asking = { principal: context.principal, purpose: context.purpose };
        const suspended = suspensions.check(asking);
        if (suspended) return { errors: [suspended] };
        const refused = await quotas.admit({
          ...asking,
          subjects: subjectsIn(variables),
          privacyCost: privacyCostOf(variables),
          isForProof: context.isForProof === true,
        });
        if (refused) return { errors: [refused] };
        const admission = await admit(request);
        if ('errors' in admission && isOverScope(admission.errors)) await suspensions.count(asking);
        return admission;
      };
    },
  };
}

const isOverScope = (errors: readonly GraphQLFormattedError[]): boolean =>
  errors.some(({ extensions }) => extensions?.code === 'OVER_SCOPE');
