import type { Classify } from '../classified/classification.ts';
import type { GuardedOperation } from '../guard.ts';
import { askNodes } from './ask-nodes.ts';
import { type AskedNode, coordinateOf, withBelow } from './asked-node.ts';
import { type Carried, carriedFields } from './carried-fields.ts';
import type { Grant } from './decision.ts';
import { beyondOwnRecord } from './own-record.ts';
import { isServedByAffairs } from './own-roots.ts';
import { isLineage } from './plumbing.ts';
import { publicNodes } from './public-nodes.ts';

/** What can be told of an operation whoever asks it. */
export interface OperationFacts {
  readonly roots: readonly AskedNode[];
  readonly isPublic: (node: AskedNode) => boolean;
  /** Roots that affairs serves to anybody who is known. */
  readonly ofAffairs: readonly AskedNode[];
  /** All other roots below which something is not public. */
  readonly closed: readonly AskedNode[];
  readonly carried: readonly Carried[];
  /** The grant of whoever is admitted, for a purpose. */
  readonly grantFor: (purpose: Grant['purpose']) => Grant;
}

/** Reads an operation once. Throws a GraphQLError where it asks for more than any operation may. */
export function operationFacts(operation: GuardedOperation, classify: Classify): OperationFacts {
  const roots = askNodes(operation.schema, operation.document, operation.clientKey);
  const open = publicNodes(roots, classify);
  const isPublic = (node: AskedNode) => open.has(node);
  const carried = carriedFields(operation, roots);
  const notPublic = withBelow(roots).filter((node) => !isPublic(node) && !isWithinLineage(node));
  const closedRoots = roots.filter((root) => withBelow([root]).some((node) => !isPublic(node)));
  const parts = {
    fields: distinct(notPublic.map(coordinateOf)),
    carried: distinct(carried.map(({ type, field }) => `${type}.${field}`)),
    registries: distinct(operation.fetches.map(({ node }) => node.serviceName)),
  };
  const isOfAffairs = (root: AskedNode) => isServedByAffairs(root) && beyondOwnRecord(root, classify).length === 0;
  return {
    roots,
    isPublic,
    ofAffairs: closedRoots.filter(isOfAffairs),
    closed: closedRoots.filter((root) => !isOfAffairs(root)),
    carried,
    grantFor: (purpose) => ({ purpose, ...parts }),
  };
}

const isWithinLineage = (node: AskedNode): boolean =>
  isLineage(node) || (node.above !== null && isWithinLineage(node.above));

const distinct = (texts: readonly string[]): readonly string[] => [...new Set(texts)];
