import { Kind } from 'graphql';
import { followFragments } from './follow-fragments.ts';
import type { Rule } from './rule.ts';

/** Aliases: with them one document asks the same field thousands of times. */
export const aliases: Rule = {
  limit: 'aliases',
  says: (found) => `The document has ${found} aliases`,
  count: (document) =>
    followFragments(document, { own: (node) => (node.kind === Kind.FIELD && node.alias ? 1 : 0), beside: 'SUM' }),
};
