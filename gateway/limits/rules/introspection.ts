import { Kind } from 'graphql';
import { followFragments } from './follow-fragments.ts';
import type { Rule } from './rule.ts';

/** Each leads from a type to many, and on to the same again (CVE-2022-37734 and its like). */
const lists = new Set(['fields', 'interfaces', 'possibleTypes', 'inputFields']);

/** Lists of the schema's description within each other: the answer grows by a hundred times with every one. */
export const introspection: Rule = {
  limit: 'introspection',
  says: (found) => `The document asks for lists of the schema ${found} deep`,
  count: (document) => {
    const follow = (names: ReadonlySet<string>) =>
      followFragments(document, {
        own: (node) => (node.kind === Kind.FIELD && names.has(node.name.value) ? 1 : 0),
        beside: 'LARGEST',
      });
    return follow(new Set(['__schema', '__type'])) === 0 ? 0 : follow(lists);
  },
};
