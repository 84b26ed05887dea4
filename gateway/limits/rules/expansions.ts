import { Kind } from 'graphql';
import { followFragments } from './follow-fragments.ts';
import type { Rule } from './rule.ts';

/** Spreads of named fragments: 15 fragments that hold each the next twice are 2^15, and validation would walk them all. */
export const expansions: Rule = {
  limit: 'expansions',
  says: (found) => `The document spreads ${found} fragments, each within each`,
  count: (document) =>
    followFragments(document, { own: ({ kind }) => (kind === Kind.FRAGMENT_SPREAD ? 1 : 0), beside: 'SUM' }),
};
