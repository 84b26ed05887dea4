import { type ConstDirectiveNode, Kind, parse, type SelectionSetNode } from 'graphql';

/** What a supergraph's directive says in one argument, a string or a graph's name; '' where it does not. */
export function joinText(directive: ConstDirectiveNode, argument: string): string {
  const value = directive.arguments?.find(({ name }) => name.value === argument)?.value;
  return value?.kind === Kind.STRING || value?.kind === Kind.ENUM ? value.value : '';
}

/** Reads such a text where it is a field set, as in `requires`. */
export function fieldSet(text: string): SelectionSetNode {
  const [definition] = parse(`{ ${text} }`, { noLocation: true }).definitions;
  if (definition?.kind !== Kind.OPERATION_DEFINITION) throw new Error('a field set is a selection set');
  return definition.selectionSet;
}
