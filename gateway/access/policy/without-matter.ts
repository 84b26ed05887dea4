import type { Classify } from '../classified/classification.ts';
import type { Principal } from '../principal.ts';
import type { PurposeAt } from '../purpose.ts';
import { type AskedNode, withBelow } from './asked-node.ts';
import type { Grant } from './decision.ts';
import { givenValue } from './given-value.ts';
import type { OperationFacts } from './operation-facts.ts';
import { beyondOwnRecord } from './own-record.ts';
import { isNumber, ownArgument, ownNumber } from './own-roots.ts';
import { named, ownRecordRule } from './refuse.ts';
import type { Verdict } from './verdict.ts';

export interface WithoutMatter {
  readonly classify: Classify;
  /** The matter of a code, for what is asked of affairs. */
  readonly matterOf: (code: string) => ReturnType<PurposeAt>;
}

type Judge = (principal: Principal, variables: Readonly<Record<string, unknown>>) => Verdict;

/** How to have a purpose, told to whoever has none. */
const howTo =
  'Send who asks as "authorization: Bearer …", and for what: the code of a matter in force as "mianti-matter: …". The query { matters { nodes { code name } } } lists them.';

/**
 * Judges an operation for which no matter is named: citizens reach their own record, representatives that of their enterprise, and
 * all who are known the two roots at which affairs checks them itself.
 */
export function withoutMatter(facts: OperationFacts, { classify, matterOf }: WithoutMatter): Judge {
  const { closed, ofAffairs, isPublic, grantFor } = facts;
  const beyond = closed.flatMap((root) => beyondOwnRecord(root, classify));
  const ownRecord = grantFor({ code: 'own-record', basis: 'DATA_SUBJECT', law: ownRecordRule });
  const needed = (roots: readonly AskedNode[], message: string): Verdict => ({
    refusing: { code: 'PURPOSE_REQUIRED', message, nodes: withBelow(roots).filter((node) => !isPublic(node)) },
  });
  return (principal, variables) => {
    if (principal.kind === 'STRANGER') {
      const roots = [...closed, ...ofAffairs];
      return needed(roots, `What is asked is not public. ${howTo}`);
    }
    const others = closed.filter((root) => !ownArgument(root, principal.kind));
    if (others.length > 0)
      return needed(others, `Without a matter nobody reaches more than their own record. ${howTo}`);
    const own = ownNumber(principal) ?? '';
    const foreign = closed.filter((root) => {
      const argument = ownArgument(root, principal.kind);
      return !argument || !isNumber(givenValue(argument.pattern, variables), own);
    });
    if (foreign.length > 0) {
      const message = `Without a matter a record is served to whom it is about (${ownRecordRule}), and the number asked for is another's. ${howTo}`;
      return { refusing: { code: 'FORBIDDEN', message, nodes: foreign, rule: ownRecordRule } };
    }
    if (beyond.length > 0) {
      const message = `One's own record does not hold what is another's: ${named(beyond)}. The rule: ${ownRecordRule}. ${howTo}`;
      return { refusing: { code: 'FORBIDDEN', message, nodes: beyond, rule: ownRecordRule } };
    }
    const [root] = ofAffairs;
    return { grant: root && closed.length === 0 ? grantFor(purposeOfAffairs(root, variables)) : ownRecord };
  };

  /** A proof is for its matter; a receipt is looked up by those whom it is about, or who handle it. */
  function purposeOfAffairs(root: AskedNode, variables: Readonly<Record<string, unknown>>): Grant['purpose'] {
    const argument = root.arguments.find(({ name }) => name === 'matter');
    const code = argument && givenValue(argument.pattern, variables);
    const matter = typeof code === 'string' ? matterOf(code) : undefined;
    if (matter) return { code: matter.code, basis: matter.basis, law: matter.law };
    return { code: root.field, basis: 'APPLICANT_REQUEST', law: ownRecordRule };
  }
}
