import { type FieldNode, Kind } from 'graphql';

/** Asks for the type alone. No client's key: names of two underscores are the schema's own, and this one is none of them. */
export const ownTypename: FieldNode = {
  kind: Kind.FIELD,
  alias: { kind: Kind.NAME, value: '__mianti_type' },
  name: { kind: Kind.NAME, value: '__typename' },
};
