import type { Matter, MatterOperation } from '../../../matters/matter.ts';
import type { Caller } from '../../kit/caller.ts';
import { refusal } from '../../kit/errors.ts';
import { isEnterprise } from './applicant.ts';
import { asRefusal } from './as-refusal.ts';
import type { AskGateway, GatewayAnswer } from './ask-gateway.ts';
import type { Representative } from './proof-request.ts';

/** Type code of the notarial certificate (公证书) in the license catalogue. */
const notarialCertificate = '11100000000900148C035';

/** Of every representative: of age, and in the registers as someone who lives. */
const fit = 'isAdult: isAtLeast(age: 18) isAlive: hasStatus(status: NORMAL)';

/**
 * What is asked of the registries about each capacity: booleans, nothing of the record is shown; of an enterprise what is
 * public of it, its standing and who represents it.
 */
export const representationOperations = {
  GUARDIAN: {
    name: 'Guardian',
    text: `query Guardian($applicant: CitizenId!, $representative: CitizenId!) {
  applicant: person(idNumber: $applicant) { isAdult: isAtLeast(age: 18) }
  representative: person(idNumber: $representative) { holds: isParentOf(child: $applicant) ${fit} }
}`,
  },
  SPOUSE: {
    name: 'Spouse',
    text: `query Spouse($applicant: CitizenId!, $representative: CitizenId!) {
  representative: person(idNumber: $representative) { holds: isMarriedTo(spouse: $applicant) ${fit} }
}`,
  },
  HEIR: {
    name: 'Heir',
    text: `query Heir($applicant: CitizenId!, $representative: CitizenId!) {
  representative: person(idNumber: $representative) { holds: isNextOfKinOf(person: $applicant) ${fit} }
}`,
  },
  AGENT: {
    name: 'Agent',
    text: `query Agent($applicant: CitizenId!, $representative: CitizenId!, $agent: String!, $powerOfAttorney: String!) {
  applicant: person(idNumber: $applicant) { holds: holdsLicense(type: "${notarialCertificate}", number: $powerOfAttorney, item: { name: "agentCode", value: $agent }) }
  representative: person(idNumber: $representative) { ${fit} }
}`,
  },
  LEGAL_REPRESENTATIVE: {
    name: 'LegalRepresentative',
    text: `query LegalRepresentative($applicant: SocialCreditCode!, $representative: CitizenId!) {
  enterprise(uscc: $applicant) { status legalRepresentative { idNumber } }
  representative: person(idNumber: $representative) { ${fit} }
}`,
  },
} as const satisfies Record<Representative['capacity'], MatterOperation>;

const capacityNames: Readonly<Record<Representative['capacity'], string>> = {
  GUARDIAN: 'a parent or guardian (监护人) of the applicant',
  SPOUSE: 'the spouse (配偶) of the applicant',
  HEIR: 'an heir of the first order (继承人)',
  AGENT: 'the agent named in a notarised power of attorney (委托代理人)',
  LEGAL_REPRESENTATIVE: 'the legal representative (法定代表人) of the enterprise',
};

interface Acting {
  readonly matter: Matter;
  readonly applicant: string;
  readonly representative: Representative;
}

/**
 * Checks against the registries that someone may act for the applicant. Throws REPRESENTATION_REFUSED with the reason, or
 * the registry's own error where it could not be told: nobody acts for another on a guess.
 */
export async function checkRepresentation(ask: AskGateway, acting: Acting, caller: Caller): Promise<void> {
  const { matter, applicant, representative } = acting;
  const { capacity, idNumber, powerOfAttorney = null } = representative;
  if (!matter.representatives.includes(capacity)) {
    const allowed = matter.representatives.join(', ') || 'nobody';
    throw refused(`in the matter ${matter.code} ${capacity} cannot act for the applicant; expected ${allowed}`);
  }
  if ((capacity === 'LEGAL_REPRESENTATIVE') !== isEnterprise(matter)) {
    throw refused(`${capacity} cannot act for this kind of applicant`);
  }
  if ((capacity === 'AGENT') !== (powerOfAttorney !== null)) {
    throw refusal(
      'BAD_USER_INPUT',
      '"powerOfAttorney" is for AGENT and needed there: the number of the notarial certificate',
    );
  }
  const attorney = powerOfAttorney === null ? {} : { powerOfAttorney, agent: idNumber };
  const variables = { applicant, representative: idNumber, ...attorney };
  const operation = representationOperations[capacity];
  const answer = await ask({ operation, variables, purpose: matter.code }, caller);
  const reason = whyNot(acting, answer);
  if (reason) throw refused(reason);
}

function whyNot({ representative: { capacity, idNumber } }: Acting, { data, errors }: GatewayAnswer): string | null {
  const [error] = errors;
  if (error) throw asRefusal(error);
  if (data === null) throw new Error('the gateway answered neither data nor errors');
  const { applicant, representative, enterprise } = data as Readonly<Record<string, Person | Enterprise | null>>;
  const one = representative as Person | null;
  if (!one) return 'the population registry has no such representative';
  // Nothing but a definite yes counts.
  if (one.isAlive !== true) return 'the representative is recorded as dead, missing or struck off';
  if (one.isAdult !== true) return 'the representative is not of age; expected 18 or more';
  if (capacity === 'LEGAL_REPRESENTATIVE') {
    const { status, legalRepresentative } = (enterprise ?? {}) as Enterprise;
    if (!enterprise) return 'the enterprise registry has no such enterprise';
    if (status !== 'EXISTING') return `the enterprise is ${status}; expected EXISTING (存续)`;
    return legalRepresentative?.idNumber === idNumber
      ? null
      : `the register does not hold them as ${capacityNames[capacity]}`;
  }
  const other = applicant as Person | null | undefined;
  if (other === null) return 'the population registry has no such applicant';
  if (capacity === 'GUARDIAN' && other?.isAdult !== false)
    return 'the applicant is not a minor; expected someone under 18';
  const { holds } = capacity === 'AGENT' ? ((other ?? {}) as Person) : one;
  return holds === true ? null : `the registers do not hold them as ${capacityNames[capacity]}`;
}

interface Person {
  readonly holds?: boolean | null;
  readonly isAlive?: boolean | null;
  readonly isAdult?: boolean | null;
}

interface Enterprise {
  readonly status?: string;
  readonly legalRepresentative?: { readonly idNumber: string } | null;
}

const refused = (message: string) => refusal('REPRESENTATION_REFUSED', message);
