import { type DocumentNode, getOperationAST, Kind, separateOperations } from 'graphql';

/**
 * One operation of a valid document as it is planned and kept: without the others and the fragments that only those use, which
 * a planner would judge too; without its name, so that registries meet the same text from whoever asks the same; and without
 * locations, which hold every token of the text. Throws where the document has no such operation, or several.
 */
export function alone(document: DocumentNode, name: string | undefined): DocumentNode {
  const wanted = getOperationAST(document, name);
  if (!wanted) throw new Error('the document has no such operation, or several');
  const separate = separateOperations(document)[wanted.name?.value ?? ''] ?? document;
  const definitions = separate.definitions.map((node) => {
    if (node.kind !== Kind.OPERATION_DEFINITION) return node;
    const { name: _name, ...unnamed } = node;
    return unnamed;
  });
  return withoutLocations({ ...separate, definitions });
}

function withoutLocations<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(withoutLocations) as Value;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([key, inner]) => key !== 'loc' && inner !== undefined);
  return Object.fromEntries(entries.map(([key, inner]) => [key, withoutLocations(inner)])) as Value;
}
