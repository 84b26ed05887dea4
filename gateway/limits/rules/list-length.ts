import { visit } from 'graphql';
import type { Rule } from './rule.ts';

/** The longest list that is written in the document: lists as variables have a limit of their own. */
export const listLength: Rule = {
  limit: 'listLength',
  says: (found) => `The document has a list of ${found} entries`,
  count: (document) => {
    let longest = 0;
    visit(document, {
      ListValue: ({ values }) => {
        longest = Math.max(longest, values.length);
      },
    });
    return longest;
  },
};
