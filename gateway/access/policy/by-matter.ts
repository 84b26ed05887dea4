import type { GuardedRequest } from '../guard.ts';
import type { Principal } from '../principal.ts';
import type { Purpose } from '../purpose.ts';
import { type AskedNode, withBelow } from './asked-node.ts';
import type { Carried } from './carried-fields.ts';
import { type Certain, certainOf, isOfApplicant } from './certain.ts';
import type { Grant } from './decision.ts';
import { compileJurisdiction } from './jurisdiction.ts';
import type { ListScopes } from './list-scopes.ts';
import type { OperationFacts } from './operation-facts.ts';
import { ownNumber } from './own-roots.ts';
import { named, overScopeRule, pathOf, type Refusing } from './refuse.ts';
import type { Scope } from './scope.ts';
import { solve } from './solve.ts';
import type { Verdict } from './verdict.ts';
import { whyNotCaller } from './why-not-caller.ts';

export interface MatterParts {
  readonly scopes: ListScopes;
  /** Whether registries find a record by the field. */
  readonly isKey: (type: string, field: string) => boolean;
  readonly isPublicField: (type: string, field: string) => boolean;
  readonly isWithheld: (type: string, field: string) => boolean;
}

interface Solving {
  readonly purpose: Purpose;
  /** Number of the applicant where they ask themselves. */
  readonly own: string | undefined;
  readonly variables: GuardedRequest['variables'];
}

type Judge = (principal: Principal, purpose: Purpose, request: GuardedRequest) => Verdict;

/** Judges an operation for which a matter is named: the matter's list is the permission, and who asks has to be its caller. */
export function byMatter(facts: OperationFacts, { scopes, isKey, isPublicField, isWithheld }: MatterParts): Judge {
  const outOfJurisdiction = compileJurisdiction(facts.closed);
  const required = facts.carried.filter(({ type, field }) => !isKey(type, field) && !isPublicField(type, field));
  const withheld = withBelow(facts.closed).filter(({ type, field }) => isWithheld(type, field));
  const grants = new WeakMap<Purpose, Grant>();
  const certainties = new WeakMap<Scope, Certain>();
  return (principal, purpose, { variables, context }) => {
    const isForProof = context.isForProof === true;
    const why = whyNotCaller(principal, purpose);
    if (why !== null) return { refusing: { code: 'FORBIDDEN', message: why, matter: purpose } };
    if (principal.kind === 'OFFICER') {
      const out = outOfJurisdiction(principal.jurisdiction, variables);
      if (out) return { refusing: { ...beyondDistrict(principal.jurisdiction, out), matter: purpose } };
    }
    // An investigation that an office may have to know of is not told to whom it is about, whatever their matter lists.
    else if (!isForProof && withheld.length > 0) return overScope(purpose, withheld);
    const scope = isForProof ? scopes.ofProof(purpose) : scopes.ofMatter(purpose);
    const carried = required.length === 0 ? [] : required.filter((one) => !isListed(one, scope));
    if (scope.outside.length + carried.length > 0)
      return overScope(purpose, [...scope.outside, ...carried.flatMap(asNode)]);
    const own = isForProof ? undefined : ownNumber(principal);
    const certain = certainFor(scope, purpose);
    if (own === undefined ? certain.forAnyone : certain.forApplicant(own, variables))
      return { grant: grantOf(purpose) };
    return solved(scope, { purpose, own, variables });
  };

  function solved({ requirements }: Scope, { purpose, own, variables }: Solving): Verdict {
    const asAnyone = { requirements, variables, preset: {}, isAllowed: () => true };
    const preset = { [purpose.applicant]: own };
    const { unmet } = solve(own === undefined ? asAnyone : { ...asAnyone, preset, isAllowed: isOfApplicant });
    if (unmet.length === 0) return { grant: grantOf(purpose) };
    const nodes = unmet.flatMap((one) => one.nodes);
    const isOfOthers = own !== undefined && solve(asAnyone).unmet.length === 0;
    return isOfOthers ? ofOthers(purpose, nodes) : overScope(purpose, nodes, unlikeTheList);
  }

  function certainFor(scope: Scope, { applicant }: Purpose): Certain {
    const known = certainties.get(scope) ?? certainOf(scope, applicant);
    certainties.set(scope, known);
    return known;
  }

  function grantOf(purpose: Purpose): Grant {
    const { code, basis, law } = purpose;
    const grant = grants.get(purpose) ?? facts.grantFor({ code, basis, law });
    grants.set(purpose, grant);
    return grant;
  }
}

const unlikeTheList =
  ' The list has these fields with other arguments, or for one value of a variable where the operation has several.';

function overScope(purpose: Purpose, nodes: readonly AskedNode[], more = ''): Verdict {
  const { code, name } = purpose;
  const message = `Not on the sharing list of the matter ${code} (${name}): ${named(nodes)}. To be served they would have to be on that list; the rule: ${overScopeRule} (Shanghai Data Regulation, article 39).${more}`;
  return { refusing: { code: 'OVER_SCOPE', message, nodes, matter: purpose } };
}

function ofOthers(purpose: Purpose, nodes: readonly AskedNode[]): Verdict {
  const { code, name, applicant } = purpose;
  const message = `In the matter ${code} (${name}) an applicant reaches what is found by their own number ($${applicant}); of others affairs asks when it makes a proof. Not so found: ${named(nodes)}.`;
  return { refusing: { code: 'FORBIDDEN', message, nodes, matter: purpose } };
}

function beyondDistrict(jurisdiction: string, { node, key }: { node: AskedNode; key: string | null }): Refusing {
  const what = key === null ? 'a search that is bound to no division' : 'a key that names another division';
  const message = `The officer's jurisdiction is ${jurisdiction}, and ${pathOf(node)} is ${what}.`;
  return { code: 'FORBIDDEN', message, nodes: [node] };
}

/** What another field requires has to be on the list where it is fetched. */
function isListed({ type, field, within }: Carried, { entries }: Scope): boolean {
  const isOn = (entry: AskedNode) => entry.below.some((below) => below.type === type && below.field === field);
  return within.length > 0 && within.every((node) => entries.get(node)?.some(isOn) ?? false);
}

/** In the form of what is asked, to be named in the refusal. */
function asNode({ type, field, path }: Carried): readonly AskedNode[] {
  return [{ type, field, path, answers: '', keys: new Set(), arguments: [], above: null, below: [] }];
}
