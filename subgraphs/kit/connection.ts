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

/**
 * Makes a connection of up to `first + 1` rows: the one too many says that there is a next page. Edges and cursors are made
 * when they are read: most who ask for a page ask for its nodes.
 */
export function connectionOf<Row>(
  rows: readonly Row[],
  page: Page,
  orderOf: (row: Row) => readonly (string | number)[],
  totalCount: () => Promise<number>,
): Connection<Row> {
  const nodes = rows.length > page.first ? rows.slice(0, page.first) : rows;
  const cursorOf = (row: Row | undefined) => (row === undefined ? null : writeCursor(orderOf(row)));
  return {
    nodes,
    get edges() {
      return nodes.map((node) => ({ cursor: writeCursor(orderOf(node)), node }));
    },
    pageInfo: {
      hasNextPage: rows.length > page.first,
      hasPreviousPage: page.after !== null,
      get startCursor() {
        return cursorOf(nodes.at(0));
      },
      get endCursor() {
        return cursorOf(nodes.at(-1));
      },
    },
    totalCount,
  };
}
