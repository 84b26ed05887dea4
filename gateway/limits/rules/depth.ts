import { Kind } from 'graphql';
import { followFragments } from './follow-fragments.ts';
import type { Rule } from './rule.ts';

/** Fields within each other; fragments add none of their own. */
export const depth: Rule = {
  limit: 'depth',
  says: (found) => `The document is ${found} fields deep`,
  count: (document) =>
    followFragments(document, { own: ({ kind }) => (kind === Kind.FIELD ? 1 : 0), beside: 'LARGEST' }),
};
