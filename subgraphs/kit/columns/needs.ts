const needed = Symbol('the properties that a resolver needs');

interface Needing {
  readonly [needed]?: readonly string[];
}

/**
 * Declares what a resolver reads of its source, a `Row`: the type checker lets it read nothing else. A resolver without a
 * declaration has the whole row.
 */
export function needsOf<Row>() {
  return <
    const Property extends keyof Row & string,
    Resolver extends (source: Pick<Row, Property>, fieldArguments: never) => unknown,
  >(
    properties: readonly Property[],
    resolver: Resolver,
  ): Resolver => {
    // A function may be the resolver of several fields: each declaration is of a function of its own.
    const own = Object.assign(resolver.bind(undefined), resolver);
    return Object.assign(own, { [needed]: properties } satisfies Needing) as Resolver;
  };
}

/** What a resolver declares; undefined where it declares nothing. */
export function neededBy(resolver: (...values: never[]) => unknown): readonly string[] | undefined {
  return (resolver as Needing)[needed];
}
