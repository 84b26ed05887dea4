import { type ConstDirectiveNode, Kind, parse, print, visit } from 'graphql';

/**
 * Leaves out the keys by which a subgraph cannot look an entity up, where it has one by which it can: Apollo's planner
 * takes the first that it finds when it comes back with what a `@requires` needs, and would ask by one that is never answered.
 */
export function resolvableKeys(supergraphSdl: string): string {
  const document = parse(supergraphSdl, { noLocation: true });
  let isChanged = false;
  const withoutDead = <Node extends { readonly directives?: readonly ConstDirectiveNode[] }>(
    node: Node,
  ): Node | undefined => {
    const keys = (node.directives ?? []).filter((one) => one.name.value === 'join__type');
    const resolvable = new Set(keys.filter((one) => one.arguments?.some(isKey) && !isDead(one)).map(graphOf));
    const dead = keys.filter((one) => isDead(one) && resolvable.has(graphOf(one)));
    if (dead.length === 0) return undefined;
    isChanged = true;
    return { ...node, directives: node.directives?.filter((one) => !dead.includes(one)) ?? [] };
  };
  const changed = visit(document, { ObjectTypeDefinition: withoutDead, InterfaceTypeDefinition: withoutDead });
  return isChanged ? print(changed) : supergraphSdl;
}

type Argument = NonNullable<ConstDirectiveNode['arguments']>[number];

const isKey = ({ name }: Argument) => name.value === 'key';

const isDead = (directive: ConstDirectiveNode) =>
  directive.arguments?.some(
    ({ name, value }) => name.value === 'resolvable' && value.kind === Kind.BOOLEAN && !value.value,
  ) ?? false;

function graphOf(directive: ConstDirectiveNode): string {
  const graph = directive.arguments?.find(({ name }) => name.value === 'graph')?.value;
  return graph?.kind === Kind.ENUM ? graph.value : '';
}
