import { type Page, writeCursor } from './page.ts';

/** A page of a list in the Relay form, with `nodes` as a short cut; `totalCount` is read only when asked for. */
export interface Connection<Node> {
  readonly edges: readonly { readonly cursor: string; readonly node: Node }[];
  readonly nodes: readonly Node[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totalCount: () => Promise<number>;
}

/** Makes a connection of up to `first + 1` rows: the one too many says that there is a next page. */
export function connectionOf<Row>(
  rows: readonly Row[],
  page: Page,
  orderOf: (row: Row) => readonly (string | number)[],
  totalCount: () => Promise<number>,
): Connection<Row> {
  const nodes = rows.slice(0, page.first);
  const edges = nodes.map((node) => ({ cursor: writeCursor(orderOf(node)), node }));
  return {
    edges,
    nodes,
    pageInfo: {
      hasNextPage: rows.length > page.first,
      hasPreviousPage: page.after !== null,
      startCursor: edges.at(0)?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount,
  };
}

/** The same page with other nodes, for lists whose rows are links (a holding) and whose nodes are what they link to. */
export function mapConnection<Row, Node>(connection: Connection<Row>, node: (row: Row) => Node): Connection<Node> {
  const edges = connection.edges.map((edge) => ({ cursor: edge.cursor, node: node(edge.node) }));
  return { ...connection, edges, nodes: edges.map((edge) => edge.node) };
}
