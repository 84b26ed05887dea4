import type { Pattern } from './pattern.ts';

/** A field that an operation asks for, of one type of object, with what is asked below it. */
export interface AskedNode {
  /** Name of the object type that has the field. */
  readonly type: string;
  readonly field: string;
  /** Name of the type that it answers. */
  readonly answers: string;
  /** Response keys from the root, as the client named them; where it is asked several times, the first of them. */
  readonly path: readonly string[];
  /** Every response key under which it is asked in what it stands in. */
  readonly keys: ReadonlySet<string>;
  /** All that the field has, given or not. */
  readonly arguments: readonly AskedArgument[];
  /** Null for a root. */
  readonly above: AskedNode | null;
  readonly below: readonly AskedNode[];
}

export interface AskedArgument {
  readonly name: string;
  /** Name of the named type: 'CitizenId'. */
  readonly type: string;
  readonly pattern: Pattern;
}

/** 'Type.field'. */
export const coordinateOf = ({ type, field }: AskedNode) => `${type}.${field}`;

/** The nodes and all below them, in the order of the document. */
export function withBelow(nodes: readonly AskedNode[]): readonly AskedNode[] {
  return nodes.flatMap((node) => [node, ...withBelow(node.below)]);
}
