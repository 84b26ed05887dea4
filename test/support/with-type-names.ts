import { Kind, parse, print, type SelectionSetNode, visit } from 'graphql';

const typeName = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } } as const;

/** An operation that asks for the type of every object below its root. */
export function withTypeNames(query: string): string {
  return print(
    visit(parse(query, { noLocation: true }), {
      SelectionSet: (node, _key, parent): SelectionSetNode | undefined => {
        const isRoot = parent && 'kind' in parent && parent.kind === Kind.OPERATION_DEFINITION;
        return isRoot ? undefined : { ...node, selections: [...node.selections, typeName] };
      },
    }),
  );
}
