import { Kind } from 'graphql';
import { followFragments } from './follow-fragments.ts';
import type { Rule } from './rule.ts';

/** All fields, fragments written out. */
export const fields: Rule = {
  limit: 'fields',
  says: (found) => `The document has ${found} fields, its fragments written out`,
  count: (document) => followFragments(document, { own: ({ kind }) => (kind === Kind.FIELD ? 1 : 0), beside: 'SUM' }),
};
