import { type AskedArgument, type AskedNode, withBelow } from './asked-node.ts';
import { variablesIn } from './pattern.ts';
import { isGivenKey, isLineage } from './plumbing.ts';
import { sameValue } from './same-value.ts';

/** An argument of the list, and what the client gives in its place: to be held against each other when the values are known. */
export interface Equation {
  readonly id: string;
  readonly listed: AskedArgument;
  readonly asked: AskedArgument;
}

/** One way through the list to what is asked. */
export interface Alternative {
  readonly equations: readonly Equation[];
  /** Whether its root is found by nothing but the applicant's own number. */
  readonly isOfApplicant: boolean;
}

/** Fields that stand or fall together: they need one of the same alternatives. */
export interface Requirement {
  readonly alternatives: readonly Alternative[];
  readonly nodes: readonly AskedNode[];
}

/** An operation held against a list, as far as it can be told without values. */
export interface Scope {
  readonly requirements: readonly Requirement[];
  /** What the list has nowhere, in the order of the document. */
  readonly outside: readonly AskedNode[];
  /** The entries of the list that a field may rest on. */
  readonly entries: ReadonlyMap<AskedNode, readonly AskedNode[]>;
}

export interface Held {
  readonly asked: readonly AskedNode[];
  readonly listed: readonly AskedNode[];
  /** Of the list. */
  readonly applicant: string;
  /** What needs no list. */
  readonly isFree: (node: AskedNode) => boolean;
}

/** A way to a place of the list. */
interface Way {
  readonly at: AskedNode | null;
  readonly below: readonly AskedNode[];
  readonly equations: readonly Equation[];
  readonly isOfApplicant: boolean;
}

/**
 * Holds an operation against a list, both as trees: every path of the one has to be a path of the other, by fields and
 * arguments, whatever the response keys. Whether the variables of the list can be given values so that all paths fit at once is
 * left to `solve`.
 */
export function compileScope({ asked, listed, applicant, isFree }: Held): Scope {
  const requirements = new Map<string, { alternatives: readonly Alternative[]; nodes: AskedNode[] }>();
  const outside: AskedNode[] = [];
  const entries = new Map<AskedNode, readonly AskedNode[]>();
  const start: Way = { at: null, below: listed, equations: [], isOfApplicant: false };
  for (const root of asked) look(root, [start]);
  const sorted = [...requirements.values()].toSorted(
    (one, other) => one.alternatives.length - other.alternatives.length,
  );
  return { requirements: sorted, outside, entries };

  function look(node: AskedNode, parents: readonly Way[]): void {
    const ways = parents.flatMap((parent) => waysTo(node, parent, applicant));
    entries.set(
      node,
      ways.flatMap(({ at }) => at ?? []),
    );
    if (isFree(node)) {
      for (const below of node.below) look(below, ways);
    } else if (node.above !== null && parents.length > 0 && (isLineage(node) || isGivenKey(node))) {
      require(node, parents);
    } else if (ways.length === 0) {
      outside.push(...withBelow([node]).filter((one) => !isFree(one)));
    } else if (node.below.length === 0) {
      require(node, ways);
    } else {
      for (const below of node.below) look(below, ways);
    }
  }

  function require(node: AskedNode, ways: readonly Way[]): void {
    const alternatives = new Map(ways.map((way) => [keyOf(way), way]));
    const key = [...alternatives.keys()].toSorted().join(' | ');
    const known = requirements.get(key);
    if (known) known.nodes.push(node);
    else requirements.set(key, { alternatives: [...alternatives.values()], nodes: [node] });
  }
}

function waysTo(node: AskedNode, parent: Way, applicant: string): readonly Way[] {
  return parent.below.flatMap((at): readonly Way[] => {
    if (at.type !== node.type || at.field !== node.field) return [];
    const equations = equationsOf(at, node);
    if (equations === null) return [];
    const isOfApplicant = parent.at === null ? isFoundBy(at, applicant) : parent.isOfApplicant;
    return [{ at, below: at.below, equations: [...parent.equations, ...equations], isOfApplicant }];
  });
}

/** What is left to be held against each other when the values are known; null where it can be told now that they differ. */
function equationsOf(listed: AskedNode, asked: AskedNode): readonly Equation[] | null {
  const equations: Equation[] = [];
  for (const argument of listed.arguments) {
    const given = asked.arguments.find(({ name }) => name === argument.name);
    if (!given) return null;
    const [one, other] = [argument.pattern, given.pattern];
    if (one.kind !== 'FIXED' || other.kind !== 'FIXED') {
      equations.push({ id: JSON.stringify([one, other]), listed: argument, asked: given });
    } else if (!sameValue(one.value, other.value)) return null;
  }
  return equations;
}

function isFoundBy(root: AskedNode, applicant: string): boolean {
  const names = root.arguments.flatMap(({ pattern }) => variablesIn(pattern));
  return names.length > 0 && names.every((name) => name === applicant);
}

const keyOf = ({ equations, isOfApplicant }: Way) =>
  `${[...new Set(equations.map(({ id }) => id))].toSorted().join(' ')} ${isOfApplicant}`;
