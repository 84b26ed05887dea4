import type { FetchNode, QueryPlanSelectionNode } from '@apollo/query-planner';
import { type DocumentNode, type FieldNode, Kind, parse, print, type SelectionSetNode, visit } from 'graphql';
import { versionPrefix } from './required-calls.ts';
import type { Versions } from './versions-of.ts';

/** What one of the fetches that a fetch becomes asks for, and the versions that its representations hold. */
interface Group {
  readonly fields: Set<FieldNode>;
  /** By place in a representation, the place of the version that stands there. */
  readonly needs: Map<string, string>;
  /** As which its fields are left out by the client: what they need is then not fetched, and must not be waited for. */
  readonly conditions: string;
}

/**
 * Makes of a planned fetch what a subgraph understands: versions are asked for by their calls, and sent by the names of
 * their fields. Where a representation would hold two versions of one field there is a fetch for each.
 */
export function splitFetch(node: FetchNode, versions: Versions): readonly FetchNode[] {
  const { operation, requires } = node;
  if (!operation.includes(versionPrefix) && !JSON.stringify(requires ?? []).includes(versionPrefix)) return [node];
  const document = parse(operation, { noLocation: true });
  const groups = requires ? groupsOf(document, node.serviceName, versions) : [];
  if (groups.length < 2) {
    const sent = requires ? { requires: requires.map((one) => named(one, versions)) } : {};
    return [{ ...node, ...sent, operation: print(called(document, versions)) }];
  }
  return groups.map((group) => {
    const { part, variables } = partOf(document, groups, group);
    return {
      ...node,
      operation: print(called(part, versions)),
      variableUsages: node.variableUsages?.filter((name) => variables.has(name)) ?? [],
      requires: needed(requires ?? [], new Set(group.needs.values()), '').map((one) => named(one, versions)),
    };
  });
}

/** Each field goes to the first group with whose versions it gets along; one that needs none to the first of all. */
function groupsOf(document: DocumentNode, subgraph: string, versions: Versions): readonly Group[] {
  const groups: Group[] = [{ fields: new Set(), needs: new Map(), conditions: '' }];
  const walk = ({ selections }: SelectionSetNode, type: string): void => {
    for (const node of selections) {
      if (node.kind === Kind.INLINE_FRAGMENT) walk(node.selectionSet, node.typeCondition?.name.value ?? type);
      if (node.kind !== Kind.FIELD) continue;
      const needs = [...(versions.needsOf(subgraph, type, node.name.value) ?? [])];
      const conditions = needs.length > 0 ? (node.directives ?? []).map(print).join(' ') : '';
      const fits = (one: Group) =>
        one.conditions === conditions &&
        needs.every(([place, version]) => (one.needs.get(place) ?? version) === version);
      const known = groups.find(fits);
      const group: Group = known ?? { fields: new Set(), needs: new Map(), conditions };
      if (!known) groups.push(group);
      group.fields.add(node);
      for (const [place, version] of needs) group.needs.set(place, version);
    }
  };
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    for (const node of definition.selectionSet.selections) {
      if (node.kind === Kind.FIELD && node.selectionSet) walk(node.selectionSet, '');
    }
  }
  return groups;
}

/** The operation with the fields of one group only, and the variables that are left in it. */
function partOf(document: DocumentNode, groups: readonly Group[], group: Group) {
  const others = new Set(groups.filter((one) => one !== group).flatMap(({ fields }) => [...fields]));
  const part: DocumentNode = visit(document, {
    Field: (node) => (others.has(node) ? null : undefined),
    InlineFragment: { leave: ({ selectionSet }) => (selectionSet.selections.length === 0 ? null : undefined) },
  });
  const variables = new Set<string>();
  visit(part, {
    VariableDefinition: () => false,
    Variable: ({ name }) => {
      variables.add(name.value);
    },
  });
  const used: DocumentNode = visit(part, {
    VariableDefinition: ({ variable }) => (variables.has(variable.name.value) ? false : null),
  });
  return { part: used, variables };
}

function called(document: DocumentNode, { calls }: Versions): DocumentNode {
  return visit(document, {
    Field: (node) => {
      const call = calls.get(node.name.value);
      if (!call) return undefined;
      const given = [...(node.arguments ?? []), ...(call.arguments ?? [])];
      return { ...node, alias: node.alias ?? node.name, name: call.name, arguments: given };
    },
  });
}

/** What a group's representations hold: no version that none of its fields needs. */
function needed(
  selections: readonly QueryPlanSelectionNode[],
  places: ReadonlySet<string>,
  above: string,
): QueryPlanSelectionNode[] {
  return selections.flatMap((node): QueryPlanSelectionNode[] => {
    if (node.kind === 'InlineFragment') return [{ ...node, selections: needed(node.selections, places, above) }];
    const here = `${above}${node.name}`;
    if (node.name.startsWith(versionPrefix) && !places.has(here)) return [];
    if (!node.selections) return [node];
    const selected = needed(node.selections, places, `${here}.`);
    return selected.length > 0 ? [{ ...node, selections: selected }] : [];
  });
}

/** A version is read by its own name (the alias) and sent by its field's. */
function named(node: QueryPlanSelectionNode, versions: Versions): QueryPlanSelectionNode {
  const below = node.selections ? { selections: node.selections.map((one) => named(one, versions)) } : {};
  if (node.kind === 'InlineFragment') return { ...node, ...below } as QueryPlanSelectionNode;
  const call = versions.calls.get(node.name);
  return { ...node, ...(call ? { alias: node.name, name: call.name.value } : {}), ...below };
}
