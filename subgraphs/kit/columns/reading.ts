import type { Columns } from './columns.ts';

const making = Symbol('how a resolver is made for columns');

type Make<Resolver> = (columns: Columns | undefined) => Resolver;

/** How a resolver is made anew for what is asked below its field. */
interface Reading {
  readonly make: Make<unknown>;
  /** The rows are the nodes of a connection. */
  readonly isPage: boolean;
}

/**
 * A resolver that answers rows, or lists of them, made once for each place in an operation: with the columns that the fields
 * below ask for. As it stands, for whoever runs it without knowing what is asked, it reads all columns.
 */
export function reading<Resolver extends object>(make: Make<Resolver>): Resolver {
  return Object.assign(make(undefined), { [making]: { make, isPage: false } satisfies Reading });
}

/** The same for a resolver that answers a connection. */
export function readingPage<Resolver extends object>(make: Make<Resolver>): Resolver {
  return Object.assign(make(undefined), { [making]: { make, isPage: true } satisfies Reading });
}

export function readingOf(resolver: object): Reading | undefined {
  return (resolver as { readonly [making]?: Reading })[making];
}
