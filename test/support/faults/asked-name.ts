import type { FieldNode } from 'graphql';

/** A gateway may ask under a name of its own, the client's with underscores after it: faults must not depend on that. */
export function askedName({ alias, name }: Pick<FieldNode, 'alias' | 'name'>): string {
  return (alias ?? name).value.replace(/(?<=[^_])_+$/, '');
}
