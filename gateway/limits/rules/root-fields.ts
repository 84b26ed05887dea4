import { Kind } from 'graphql';
import { followFragments } from './follow-fragments.ts';
import type { Rule } from './rule.ts';

/** Fields of an operation itself: each is a question of its own to a registry. */
export const rootFields: Rule = {
  limit: 'rootFields',
  says: (found) => `The operation has ${found} root fields`,
  count: (document) =>
    followFragments(document, { own: ({ kind }) => (kind === Kind.FIELD ? 1 : 0), beside: 'SUM', intoFields: false }),
};
