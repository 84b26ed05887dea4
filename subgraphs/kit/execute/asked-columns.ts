import { type GraphQLOutputType, getNamedType, isLeafType, isObjectType } from 'graphql';
import { columnsOf } from '../columns/columns.ts';
import { neededBy } from '../columns/needs.ts';
import { readingOf } from '../columns/reading.ts';
import type { Selection } from './selection.ts';

type Nodes = Parameters<Selection>[1];

/** The resolver for what nodes ask of a type: one that reads rows is made anew for the columns of those rows. */
export function resolverFor<Resolver extends object>(
  selection: Selection,
  resolver: Resolver,
  type: GraphQLOutputType,
  nodes: Nodes,
): Resolver {
  const reading = readingOf(resolver);
  if (!reading) return resolver;
  const names = new Set<string>();
  const areKnown = (reading.isPage ? addPage : addRow)(names, selection, type, nodes);
  return reading.make(areKnown ? columnsOf(...names) : undefined) as Resolver;
}

type Add = (names: Set<string>, selection: Selection, type: GraphQLOutputType, nodes: Nodes) => boolean;

/** Adds what the fields of a row need. False where one of them does not say. */
const addRow: Add = (names, selection, type, nodes) =>
  everyField(selection, type, nodes, ({ name, resolver }) => {
    const needed = resolver ? neededBy(resolver) : [name];
    for (const property of needed ?? []) names.add(property);
    return needed !== undefined;
  });

/** Fields of a connection and its edges that read no row, or only the columns of its order, which are always read. */
const aboutPage = ['pageInfo', 'totalCount', 'cursor'];
const onTheWay: Readonly<Record<string, Add>> = { nodes: addRow, edges: addEdge, node: addRow };

const addPage: Add = addEdge;

/** Adds what the rows of a connection, or of its edges, need. False where a resolver stands between them and their fields. */
function addEdge(...[names, selection, type, nodes]: Parameters<Add>): boolean {
  return everyField(selection, type, nodes, ({ name, resolver, type: below, nodes: same }) => {
    if (resolver) return false;
    return (
      (Object.hasOwn(onTheWay, name) ? onTheWay[name] : undefined)?.(names, selection, below, same) ??
      aboutPage.includes(name)
    );
  });
}

interface Asked {
  readonly name: string;
  readonly type: GraphQLOutputType;
  readonly resolver: ((...values: never[]) => unknown) | undefined;
  readonly nodes: Nodes;
}

/** Whether something holds for all fields that are asked of a type, or of all types that a value of it can have. */
function everyField(
  selection: Selection,
  type: GraphQLOutputType,
  nodes: Nodes,
  holds: (field: Asked) => boolean,
): boolean {
  const named = getNamedType(type);
  if (isLeafType(named)) return false;
  const types = isObjectType(named) ? [named] : selection.schema.getPossibleTypes(named);
  return types.every((object) =>
    [...selection.collect(object, nodes).values()].every((same) => {
      const name = same[0]?.name.value ?? '';
      const definition = object.getFields()[name];
      // What is of every type, `__typename`, is of no row.
      return !definition || holds({ name, type: definition.type, resolver: definition.resolve, nodes: same });
    }),
  );
}
