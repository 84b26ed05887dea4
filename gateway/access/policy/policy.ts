import { type GraphQLSchema, getOperationAST, parse } from 'graphql';
import type { Classify } from '../classified/classification.ts';
import type { GuardedOperation, GuardedRequest } from '../guard.ts';
import type { Principal } from '../principal.ts';
import type { Purpose, PurposeAt } from '../purpose.ts';
import { askNodes } from './ask-nodes.ts';
import type { AskedNode } from './asked-node.ts';
import { byMatter } from './by-matter.ts';
import type { Decide } from './decision.ts';
import { type Explain, explainer } from './explain.ts';
import { listReader, listScopes } from './list-scopes.ts';
import { operationFacts } from './operation-facts.ts';
import { refuse } from './refuse.ts';
import type { Verdict } from './verdict.ts';
import { withoutMatter } from './without-matter.ts';

export interface PolicyOptions {
  readonly purposeAt: PurposeAt;
  /** Every list of a matter, earlier ones included: a proof may be for a day of the past. */
  readonly purposesOf?: (code: string) => readonly Purpose[];
  /** What affairs asks of every applicant and representative beside a matter's list, as documents: admitted for a proof only. */
  readonly besides?: readonly string[];
  readonly classify: Classify;
  /** Whether registries find a record by the field: keys may be fetched on the client's behalf. */
  readonly isKey: (type: string, field: string) => boolean;
  /** The day in the city, YYYY-MM-DD. */
  readonly today: () => string;
}

export interface Policy {
  /** Compiles the decisions about an operation: whatever does not hang on the request is worked out here, or once for each purpose. */
  compile(operation: GuardedOperation): Decide;
  /** The same decisions, field by field. */
  explain(operation: GuardedOperation): Explain;
}

const stranger: Principal = { kind: 'STRANGER' };

/**
 * Who may ask what, for which purpose. The list of a matter is the permission: nothing else opens what is not public, but a person's
 * right in their own record.
 */
export function openPolicy(options: PolicyOptions): Policy {
  const { purposeAt, purposesOf = () => [], classify, isKey, today } = options;
  const readers = new WeakMap<GraphQLSchema, ReturnType<typeof partsOf>>();
  const isWithheld = (type: string, field: string) => classify(type, field).sharing === 'WITHHELD';
  const isPublicField = (type: string, field: string) => classify(type, field).level === 1;
  return {
    compile: (operation) => {
      const { judge } = compile(operation);
      return (request) => {
        const verdict = judge(request);
        return 'grant' in verdict ? verdict : refuse(verdict.refusing);
      };
    },
    explain: (operation) => explainer(compile(operation)),
  };

  function compile(operation: GuardedOperation) {
    const facts = operationFacts(operation, classify);
    const { listOf, besides } = readers.get(operation.schema) ?? partsOf(operation.schema);
    readers.set(operation.schema, { listOf, besides });
    const scopes = listScopes(facts, { listOf, besides });
    const matterOf = (code: string) => purposeAt(code, today());
    const judgeWithout = withoutMatter(facts, { classify, matterOf });
    const judgeBy = byMatter(facts, { scopes, isKey, isPublicField, isWithheld });
    const isQuery = getOperationAST(operation.document)?.operation === 'query';
    const open: Verdict = { grant: facts.grantFor(null) };
    const isOpen = facts.closed.length + facts.ofAffairs.length === 0;

    const judge = (request: GuardedRequest): Verdict => {
      if (isOpen) return open;
      const { purpose: code, principal = stranger, isForProof } = request.context;
      if (!isQuery)
        return { refusing: { code: 'FORBIDDEN', message: 'Nothing but queries of public data and lists is served.' } };
      // What affairs serves rests on no list: affairs names the matter, and asks for it in turn.
      if (principal.kind === 'STRANGER' || code === undefined || facts.closed.length === 0)
        return judgeWithout(principal, request.variables);
      const verdicts = purposesFor(code, isForProof === true).map(
        (purpose) => () => judgeBy(principal, purpose, request),
      );
      let first: Verdict | undefined;
      for (const next of verdicts) {
        const verdict = next();
        if ('grant' in verdict) return verdict;
        first ??= verdict;
      }
      return first ?? unknown(code);
    };
    return { facts, scopes, judge, purposeOf: (code: string) => matterOf(code) };
  }

  function purposesFor(code: string, isForProof: boolean): readonly Purpose[] {
    const inForce = purposeAt(code, today());
    return [...(inForce ? [inForce] : []), ...(isForProof ? purposesOf(code) : [])];
  }

  function partsOf(schema: GraphQLSchema) {
    const besides: readonly AskedNode[] = (options.besides ?? []).flatMap((text) => askNodes(schema, parse(text)));
    return { listOf: listReader(schema), besides };
  }
}

function unknown(code: string): Verdict {
  const message = `No matter "${code.slice(0, 60)}" is in force today. The query { matters { nodes { code name } } } lists those that are.`;
  return { refusing: { code: 'PURPOSE_UNKNOWN', message } };
}
