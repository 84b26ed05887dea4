import { type FieldNode, Kind, type OperationDefinitionNode, parse, type SelectionSetNode } from 'graphql';
import { isTree } from './tree.ts';

/** What an operation asks for, by response key; null where a leaf is asked for, which may be any JSON. */
export type Asked = ReadonlyMap<string, Asked | null>;

/** Reads off a registry's operation what it asks for, whichever types the objects turn out to have. */
export function askedBy(operation: string): Asked {
  const { definitions } = parse(operation, { noLocation: true });
  const fragments = new Map<string, SelectionSetNode>();
  for (const node of definitions) {
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node.selectionSet);
  }
  const root = definitions.find((node): node is OperationDefinitionNode => node.kind === Kind.OPERATION_DEFINITION);
  return root ? read([root.selectionSet]) : new Map();

  function read(sets: readonly SelectionSetNode[]): Asked {
    const byKey = Map.groupBy(sets.flatMap(fieldsOf), (field) => (field.alias ?? field.name).value);
    return new Map([...byKey].map(([key, fields]) => [key, below(fields)]));
  }

  function below(fields: readonly FieldNode[]): Asked | null {
    const sets = fields.flatMap(({ selectionSet }) => selectionSet ?? []);
    return sets.length > 0 ? read(sets) : null;
  }

  function fieldsOf({ selections }: SelectionSetNode): FieldNode[] {
    return selections.flatMap((node) => {
      if (node.kind === Kind.FIELD) return [node];
      const set = node.kind === Kind.INLINE_FRAGMENT ? node.selectionSet : fragments.get(node.name.value);
      return set ? fieldsOf(set) : [];
    });
  }
}

/** Takes out, in place, what was not asked for: a registry must not fill places that are another's to fill. */
export function keepAsked(answer: unknown, asked: Asked): void {
  if (Array.isArray(answer)) {
    for (const item of answer) keepAsked(item, asked);
  } else if (isTree(answer)) {
    for (const key of Object.keys(answer)) {
      const below = asked.get(key);
      if (below === undefined) delete answer[key];
      else if (below) keepAsked(answer[key], below);
    }
  }
}
