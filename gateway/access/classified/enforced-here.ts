import { type ConstDirectiveNode, Kind, parse, print, visit } from 'graphql';
import { securityNames } from './security-names.ts';

/**
 * A supergraph as the control plane loads it where access is guarded. Apollo's gateway refuses directives whose purpose is
 * security, since it does not enforce them; here the guard does (see `requirements`), so the purpose of those that it knows
 * is left out. Any other stays, and is refused. For a gateway without a guard a supergraph must not pass through this.
 */
export function enforcedHere(supergraph: string): string {
  const document = parse(supergraph, { noLocation: true });
  if (Object.keys(securityNames(document)).length === 0) return supergraph;
  const changed = visit(document, {
    SchemaDefinition: (node) => ({ ...node, directives: node.directives?.map(withoutPurpose) ?? [] }),
  });
  return print(changed);
}

function withoutPurpose(node: ConstDirectiveNode): ConstDirectiveNode {
  const link = { kind: Kind.SCHEMA_EXTENSION, directives: [node] } as const;
  const isEnforced = Object.keys(securityNames({ kind: Kind.DOCUMENT, definitions: [link] })).length > 0;
  if (!isEnforced) return node;
  return { ...node, arguments: node.arguments?.filter(({ name }) => name.value !== 'for') ?? [] };
}
