import { type GraphQLSchema, parse } from 'graphql';
import type { Purpose } from '../purpose.ts';
import { askNodes } from './ask-nodes.ts';
import type { AskedNode } from './asked-node.ts';
import type { OperationFacts } from './operation-facts.ts';
import { compileScope, type Scope } from './scope.ts';

export interface ListScopes {
  /** The operation held against the list of a matter. */
  readonly ofMatter: (purpose: Purpose) => Scope;
  /** The same, and what affairs asks of every applicant beside a list: for a proof. */
  readonly ofProof: (purpose: Purpose) => Scope;
}

/** Holds an operation against each list once, when it is first asked for it. */
export function listScopes(
  facts: OperationFacts,
  { listOf, besides }: { readonly listOf: ListReader; readonly besides: readonly AskedNode[] },
): ListScopes {
  const compiled = (extra: readonly AskedNode[]) => {
    const known = new WeakMap<Purpose, Scope>();
    return (purpose: Purpose): Scope => {
      const found = known.get(purpose);
      if (found) return found;
      const { closed: asked, isPublic: isFree } = facts;
      const listed = [...listOf(purpose), ...extra];
      const scope = compileScope({ asked, listed, applicant: purpose.applicant, isFree });
      known.set(purpose, scope);
      return scope;
    };
  };
  return { ofMatter: compiled([]), ofProof: compiled(besides) };
}

export type ListReader = (purpose: Purpose) => readonly AskedNode[];

/** Reads the lists of matters over a schema, each once. */
export function listReader(schema: GraphQLSchema): ListReader {
  const known = new WeakMap<Purpose, readonly AskedNode[]>();
  return (purpose) => {
    const list = known.get(purpose) ?? askNodes(schema, parse(purpose.operation, { noLocation: true }));
    known.set(purpose, list);
    return list;
  };
}
