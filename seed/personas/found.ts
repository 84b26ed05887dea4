import { dayOf } from '../calendar/day.ts';
import type { Enterprise, Named, Organisation, Shareholder } from '../enterprises/enterprise.ts';
import type { Industry } from '../enterprises/industries.ts';
import type { Unit } from '../geography/land.ts';
import { socialCreditCode } from '../identifiers/social-credit-code.ts';
import type { Workshop } from './workshop.ts';

interface Plan {
  readonly name: string;
  /** Six places after MB of the organisation code: random codes start with MA. */
  readonly organisationCode: string;
  readonly organisation?: Organisation;
  readonly industry: Industry;
  readonly unit: Unit;
  readonly establishedOn: string;
  readonly capitalYuan: number | null;
  readonly head: Named;
  readonly shareholders?: readonly Shareholder[];
}

/** Founds an enterprise of the fixed world; it is held and represented by its head unless told otherwise. */
export function found(shop: Workshop, plan: Plan, known: Partial<Enterprise> = {}): Enterprise {
  const { organisation = 'SOLE_COMPANY', head, unit, shareholders } = plan;
  const establishedOn = dayOf(plan.establishedOn);
  const isHousehold = organisation === 'INDIVIDUAL_HOUSEHOLD';
  const { district } = unit.building.parcel;
  const enterprise: Enterprise = {
    uscc: socialCreditCode(isHousehold ? '92' : '91', district.code, `MB${plan.organisationCode}`),
    name: plan.name,
    organisation,
    industry: plan.industry,
    status: 'EXISTING',
    establishedOn,
    endedOn: null,
    capitalFen: plan.capitalYuan === null ? null : plan.capitalYuan * 100,
    unit,
    addressCode: unit.addressCode,
    shareholders: isHousehold ? [] : [...(shareholders ?? [{ holder: { person: head }, percent: 100 }])],
    officers: officersOf(isHousehold).map((role) => ({ person: head, role, since: establishedOn, until: null })),
    formerNames: [],
    weight: 1,
    ...known,
  };
  shop.enterprises.push(enterprise);
  return enterprise;
}

function officersOf(isHousehold: boolean): string[] {
  return isHousehold ? ['OPERATOR'] : ['LEGAL_REPRESENTATIVE', 'DIRECTOR', 'MANAGER'];
}
