import { type DocumentNode, type FieldNode, Kind, type NameNode, visit } from 'graphql';
import type { PlannerNames } from '../supergraph/planner-names.ts';

export interface InternalNames {
  /** The document as it is planned and run. */
  readonly document: DocumentNode;
  /** The client's name of a response key. */
  readonly clientKey: (key: string) => string;
  /** Variables that go by another name inside: [inside, the client's]. */
  readonly variables: readonly (readonly [string, string])[];
}

/** The variable in which a gateway sends entities' keys. */
const taken = 'representations';

/**
 * Gives other names to response keys and variables that a plan could take for its own: a client that calls another field
 * `idNumber` must not make the gateway look people up by it. Names that cannot collide, which is most, stay.
 */
export function internalNames(document: DocumentNode, { fields }: PlannerNames): InternalNames {
  const used = new Set<string>(fields);
  const risky = new Set<string>();
  visit(document, {
    Field: (node) => {
      const key = keyOf(node);
      used.add(key);
      if (key !== node.name.value && fields.has(key)) risky.add(key);
    },
    Variable: ({ name }) => {
      used.add(name.value);
    },
  });
  const inside = new Map([...risky].map((key) => [key, unused(key, used)]));
  const variable = used.has(taken) ? unused(taken, used) : taken;
  const clientKeys = new Map([...inside].map(([client, internal]) => [internal, client]));
  return {
    document: inside.size > 0 || variable !== taken ? renamed(document, inside, variable) : document,
    clientKey: (key) => clientKeys.get(key) ?? key,
    variables: variable === taken ? [] : [[variable, taken]],
  };
}

function renamed(document: DocumentNode, inside: ReadonlyMap<string, string>, variable: string): DocumentNode {
  return visit(document, {
    Field: (node) => {
      const key = inside.get(keyOf(node));
      return key === undefined ? undefined : { ...node, alias: nameNode(key) };
    },
    Variable: (node) => (node.name.value === taken ? { ...node, name: nameNode(variable) } : undefined),
  });
}

const keyOf = ({ alias, name }: FieldNode): string => (alias ?? name).value;

const nameNode = (value: string): NameNode => ({ kind: Kind.NAME, value });

function unused(name: string, used: Set<string>): string {
  let candidate = `${name}_`;
  while (used.has(candidate)) candidate += '_';
  used.add(candidate);
  return candidate;
}
