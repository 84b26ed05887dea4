import { type DocumentNode, Kind } from 'graphql';
import { followFragments } from './follow-fragments.ts';
import type { Rule } from './rule.ts';

/** Directives, on selections as often as they are written out, and on what is defined. */
export const directives: Rule = {
  limit: 'directives',
  says: (found) => `The document has ${found} directives`,
  count: (document) =>
    followFragments(document, { own: ({ directives: own = [] }) => own.length, beside: 'SUM' }) +
    onDefinitions(document),
};

function onDefinitions({ definitions }: DocumentNode): number {
  return definitions.reduce((sum, node) => {
    if (node.kind !== Kind.OPERATION_DEFINITION && node.kind !== Kind.FRAGMENT_DEFINITION) return sum;
    const onVariables = (node.variableDefinitions ?? []).reduce((all, { directives: own = [] }) => all + own.length, 0);
    return sum + (node.directives?.length ?? 0) + onVariables;
  }, 0);
}
