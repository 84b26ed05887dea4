import { type FragmentDefinitionNode, type GraphQLSchema, getOperationAST, Kind, parse } from 'graphql';
import { compileShape } from '../../gateway/plan/shape/compile-shape.ts';
import type { Fault } from '../../gateway/plan/shape/shape-state.ts';
import type { Tree } from '../../gateway/plan/tree.ts';

export interface Shaped {
  /** JSON text; undefined where nothing is left, not even null. */
  readonly text: string | undefined;
  readonly faults: readonly Fault[];
}

/** Compiles the shape of a query and writes trees with it. */
export function shaping(schema: GraphQLSchema, query: string, conditions: Record<string, boolean> = {}) {
  const document = parse(query);
  const operation = getOperationAST(document);
  if (!operation) throw new TypeError('expected a document with one operation');
  const fragments: Record<string, FragmentDefinitionNode> = Object.create(null);
  for (const node of document.definitions)
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments[node.name.value] = node;
  const write = compileShape({ schema, operation, fragments, conditions, clientKey: (key) => key });
  return (tree: Tree): Shaped => {
    const faults: Fault[] = [];
    return { text: write(tree, 0, { path: [], faults }), faults };
  };
}
