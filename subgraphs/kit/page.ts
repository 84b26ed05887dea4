import { refusal } from './errors.ts';

/** What every connection field takes. */
export interface PageArguments {
  readonly first?: number | null;
  readonly after?: string | null;
}

/** A checked page request: how many rows, after which values of the order. */
export interface Page {
  readonly first: number;
  readonly after: readonly (string | number)[] | null;
}

const most = 100;

/** Checks a connection's arguments; `width` is the number of columns in the order. Throws BAD_USER_INPUT. */
export function checkPage({ first, after }: PageArguments, width: number): Page {
  if (first !== undefined && first !== null && (first < 1 || first > most)) {
    throw refusal('BAD_USER_INPUT', `"first" is ${first}; expected 1 to ${most}`);
  }
  return { first: first ?? 20, after: after === undefined || after === null ? null : readCursor(after, width) };
}

/** Opaque to clients: the order's values of one row. */
export function writeCursor(values: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify(values)).toString('base64url');
}

function readCursor(cursor: string, width: number): readonly (string | number)[] {
  const values = parse(Buffer.from(cursor, 'base64url').toString());
  const isOfOrder = (value: unknown) => typeof value === 'string' || typeof value === 'number';
  if (!Array.isArray(values) || values.length !== width || !values.every(isOfOrder)) {
    throw refusal('BAD_USER_INPUT', '"after" is not a cursor of this list; expected an "endCursor" of an earlier page');
  }
  return values;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
