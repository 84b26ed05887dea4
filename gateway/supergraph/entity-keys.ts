import { type ConstDirectiveNode, type DocumentNode, Kind } from 'graphql';

/** The fields that tell one entity of a type from another, by type; types without such a key are not in it. */
export type EntityKeys = ReadonlyMap<string, readonly string[]>;

/** Reads them off a supergraph: of each type the first `@key` that is of fields alone, by which its registry looks it up. */
export function entityKeys(supergraph: DocumentNode): EntityKeys {
  const keys = new Map<string, readonly string[]>();
  for (const node of supergraph.definitions) {
    if (node.kind !== Kind.OBJECT_TYPE_DEFINITION) continue;
    const own = (node.directives ?? []).flatMap(keyOf);
    const flat = own.find(({ isResolvable }) => isResolvable) ?? own[0];
    if (flat) keys.set(node.name.value, flat.fields);
  }
  return keys;
}

function keyOf({ name, arguments: given = [] }: ConstDirectiveNode) {
  if (name.value !== 'join__type') return [];
  const key = given.find((one) => one.name.value === 'key')?.value;
  if (key?.kind !== Kind.STRING || key.value.includes('{')) return [];
  const resolvable = given.find((one) => one.name.value === 'resolvable')?.value;
  const isResolvable = !(resolvable?.kind === Kind.BOOLEAN && !resolvable.value);
  return [
    { fields: key.value.split(/[\s,]+/).filter((field) => field !== '' && field !== '__typename'), isResolvable },
  ];
}
