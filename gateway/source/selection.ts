import { type FieldNode, Kind, type OperationDefinitionNode, parse, type SelectionSetNode } from 'graphql';
import { LRUCache } from 'lru-cache';

/** One response key that a registry was asked for. */
export interface Selected {
  readonly key: string;
  /** The type that an object must have for the key to be asked of it; null where any object has it. */
  readonly onType: string | null;
  /** What is asked below it; null for a leaf. */
  readonly below: readonly Selected[] | null;
  /** True where `@skip` or `@include` may leave it out. */
  readonly isConditional: boolean;
}

/** Reads what registry operations ask for; plans repeat, so each operation's text is read once. */
export function selectionReader(most = 1_000): (query: string) => readonly Selected[] {
  const cache = new LRUCache<string, readonly Selected[]>({ max: most });
  return (query) => {
    const known = cache.get(query);
    if (known) return known;
    const { definitions } = parse(query, { noLocation: true });
    const operation = definitions.find(
      (node): node is OperationDefinitionNode => node.kind === Kind.OPERATION_DEFINITION,
    );
    const fragments = new Map(
      definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [])),
    );
    const read = operation ? readSelection(operation.selectionSet, null, false) : [];
    cache.set(query, read);
    return read;

    function readSelection(
      { selections }: SelectionSetNode,
      onType: string | null,
      isConditional: boolean,
    ): Selected[] {
      return selections.flatMap((node) => {
        const conditional = isConditional || (node.directives?.length ?? 0) > 0;
        if (node.kind === Kind.FIELD) return [readField(node, onType, conditional)];
        const fragment = node.kind === Kind.FRAGMENT_SPREAD ? fragments.get(node.name.value) : node;
        if (!fragment) return [];
        return readSelection(fragment.selectionSet, fragment.typeCondition?.name.value ?? onType, conditional);
      });
    }

    function readField(node: FieldNode, onType: string | null, isConditional: boolean): Selected {
      const below = node.selectionSet ? readSelection(node.selectionSet, null, false) : null;
      return { key: node.alias?.value ?? node.name.value, onType, below, isConditional };
    }
  };
}
