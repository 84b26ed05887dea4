import type { DocumentNode } from 'graphql';
import { conditionVariables } from './condition-variables.ts';

/** A choice of `@skip` and `@include`, by the names of their variables. */
export type Conditions = Readonly<Record<string, boolean>>;

/** There are rarely more than a few; a client could make up many. */
const mostChoices = 32;

/** What is made of an operation for a request's choice of its conditions: made when it is first needed, and kept. */
export function byConditions<Made>(document: DocumentNode, make: (conditions: Conditions) => Made) {
  const names = conditionVariables(document);
  const known = new Map<string, Made>();
  return (variables: Readonly<Record<string, unknown>>): Made => {
    const choice = names.map((name) => (variables[name] === true ? '1' : '0')).join('');
    const found = known.get(choice);
    if (found) return found;
    if (known.size >= mostChoices) known.clear();
    const made = make(Object.fromEntries(names.map((name) => [name, variables[name] === true])));
    known.set(choice, made);
    return made;
  };
}
