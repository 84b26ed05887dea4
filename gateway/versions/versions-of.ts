import { type FieldNode, Kind, parse, type SelectionSetNode, visit } from 'graphql';
import { fieldSet, joinText } from './join-text.ts';
import { versionPrefix } from './required-calls.ts';

/** Which version of what a field needs: by place in a representation, such as `item.price`, the place of the version. */
export type Needs = ReadonlyMap<string, string>;

/** What `versionRequirements` put into a supergraph. */
export interface Versions {
  /** By the version's name, the call that it stands for. */
  readonly calls: ReadonlyMap<string, FieldNode>;
  needsOf(subgraph: string, type: string, field: string): Needs | undefined;
}

/** Reads the versions off a supergraph's SDL; null where it has none. */
export function versionsOf(supergraphSdl: string): Versions | null {
  if (!supergraphSdl.includes(versionPrefix)) return null;
  const document = parse(supergraphSdl, { noLocation: true });
  const calls = new Map<string, FieldNode>();
  const subgraphs = new Map<string, string>();
  visit(document, {
    FieldDefinition: ({ name, description }) => {
      if (!name.value.startsWith(versionPrefix)) return;
      const [call] = fieldSet(description?.value ?? '').selections;
      if (call?.kind === Kind.FIELD) calls.set(name.value, call);
    },
    EnumValueDefinition: ({ name, directives = [] }) => {
      const graph = directives.find((one) => one.name.value === 'join__graph');
      if (graph) subgraphs.set(name.value, joinText(graph, 'name'));
    },
  });
  const needs = new Map<string, Needs>();
  for (const type of document.definitions) {
    if (type.kind !== Kind.OBJECT_TYPE_DEFINITION && type.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue;
    for (const { name, directives = [] } of type.fields ?? []) {
      for (const directive of directives) {
        const requires = directive.name.value === 'join__field' ? joinText(directive, 'requires') : '';
        if (!requires.includes(versionPrefix)) continue;
        const subgraph = subgraphs.get(joinText(directive, 'graph')) ?? '';
        needs.set(keyOf(subgraph, type.name.value, name.value), needsIn(fieldSet(requires).selections, calls));
      }
    }
  }
  return { calls, needsOf: (subgraph, type, field) => needs.get(keyOf(subgraph, type, field)) };
}

function needsIn(selections: Selections, calls: Versions['calls']): Needs {
  const needs = new Map<string, string>();
  const walk = (nodes: Selections, place: string, versionPlace: string) => {
    for (const node of nodes) {
      if (node.kind === Kind.FRAGMENT_SPREAD) continue;
      if (node.kind === Kind.INLINE_FRAGMENT) {
        walk(node.selectionSet.selections, place, versionPlace);
        continue;
      }
      const call = calls.get(node.name.value);
      const here = below(place, (call ?? node).name.value);
      const there = below(versionPlace, node.name.value);
      if (call) needs.set(here, there);
      walk(node.selectionSet?.selections ?? [], here, there);
    }
  };
  walk(selections, '', '');
  return needs;
}

type Selections = SelectionSetNode['selections'];

const below = (place: string, name: string) => (place ? `${place}.${name}` : name);

const keyOf = (subgraph: string, type: string, field: string) => `${subgraph} ${type} ${field}`;
