import { Kind, visit } from 'graphql';
import type { Rule } from './rule.ts';

/** The largest page that is asked for in the document itself; a registry judges what comes as a variable. */
export const first: Rule = {
  limit: 'first',
  says: (found) => `The document asks for a page of ${found} rows by "first"`,
  count: (document) => {
    let largest = 0;
    visit(document, {
      Argument: ({ name, value }) => {
        if (name.value === 'first' && value.kind === Kind.INT) largest = Math.max(largest, Number(value.value));
      },
    });
    return largest;
  },
};
