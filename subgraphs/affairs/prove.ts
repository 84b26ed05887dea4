import type { Matter, SharingEntry } from '../../matters/matter.ts';
import type { Caller } from '../kit/caller.ts';
import { refusal } from '../kit/errors.ts';
import { shanghaiToday } from '../kit/identifiers/shanghai-today.ts';
import type { Insert } from '../kit/inserter.ts';
import { citizenIdScalar } from '../kit/scalars/citizen-id-scalar.ts';
import type { RowOf } from '../kit/table.ts';
import type { entities } from './entities.ts';
import type { Loaders, ReceiptRow } from './loaders.ts';
import { applicantNumber } from './proof/applicant-number.ts';
import { askedMaterials } from './proof/asked-materials.ts';
import { checkCaller } from './proof/check-caller.ts';
import type { IssueReceipt } from './proof/issue-receipt.ts';
import type { ProofRequest, Representative } from './proof/proof-request.ts';
import { checkRepresentation } from './proof/representation.ts';
import { reusedMatters } from './proof/reused-matters.ts';
import { runProof } from './proof/run-proof.ts';
import type { AffairsServices } from './proof/services.ts';
import { type MaterialEvidence, type Tally, tally } from './proof/tally.ts';
import { variablesOf } from './proof/variables-of.ts';
import { receiptId } from './receipt/receipt-id.ts';

/** A `Proof` as its type wants it. */
export interface Proof extends Tally {
  readonly matter: Matter;
  readonly isPreview: boolean;
  readonly recipient: string;
  readonly sharing: readonly SharingEntry[];
  readonly materials: readonly MaterialEvidence[];
  readonly requestRecordedAt: string | null;
  readonly receipt: ReceiptRow | null;
}

export type Prove = (request: ProofRequest, caller: Caller) => Promise<Proof>;

interface Proving {
  readonly services: AffairsServices;
  readonly load: Loaders;
  readonly issue: IssueReceipt;
  readonly keepRequest: Insert<RowOf<typeof entities.ApplicantRequest>>;
  readonly isSynthetic: boolean;
}

/** What the field `proof` does, from the request to the receipt. Throws refusals of the table of errors. */
export function proverOf({ services, load, issue, keepRequest, isSynthetic }: Proving): Prove {
  return async (request, caller) => {
    const { preview } = request;
    const matter = matterOf(services, request);
    const applicant = applicantNumber(matter, request.applicant);
    const representative = representativeOf(request);
    const { code, callers } = matter;
    checkCaller(caller.principal, {
      matter: code,
      callers,
      applicant,
      representative: representative?.idNumber ?? null,
    });
    const variables = variablesOf(matter, applicant, request.inputs);
    const bring = broughtPapers(matter, request.bring);
    const asked = askedMaterials(matter, variables);
    const names = new Set(asked.map(({ name }) => name));
    // The applicant's standing serves no paper, and is asked for whatever is brought.
    const shared = matter.sharing.filter(
      ({ materials }) => materials.length === 0 || materials.some((name) => names.has(name) && !bring.has(name)),
    );
    const proof = { matter, recipient: matter.lead, sharing: shared };
    if (preview) {
      const nothing = { papersUnknown: 0, papersRefused: 0, departmentsSpared: [] };
      const left = asked.filter(({ way, name }) => way === 'MUST_SUBMIT' || bring.has(name));
      const counts = { ...nothing, papersBefore: asked.length, papersLeft: left.length };
      return { ...proof, ...counts, isPreview: true, materials: [], requestRecordedAt: null, receipt: null };
    }
    const requestRecordedAt = isRequestNeeded(matter, request) ? new Date().toISOString() : null;
    if (requestRecordedAt !== null) {
      // On record before any look-up, whatever comes of it.
      await keepRequest({
        id: receiptId(new Date(requestRecordedAt)),
        matterCode: matter.code,
        applicant,
        basis: matter.basis,
        recordedAt: requestRecordedAt,
        representative: representative?.idNumber ?? null,
        capacity: representative?.capacity ?? null,
      });
    }
    if (representative) await checkRepresentation(services.ask, { matter, applicant, representative }, caller);
    const earlier = await load.newestReceipts(applicant, reusedMatters(matter));
    const run = await runProof(services, { matter, variables, bring, earlier }, caller);
    const receipt = await issue({
      matter,
      applicant,
      variables,
      bring,
      run,
      representative,
      principal: caller.principal,
      requestRecordedAt,
      isSynthetic,
    });
    const { materials } = run;
    return { ...proof, ...tally(materials), isPreview: false, materials, requestRecordedAt, receipt };
  };
}

function matterOf({ matters }: AffairsServices, { matter: code, on }: ProofRequest): Matter {
  const today = shanghaiToday();
  const day = on ?? today;
  if (day > today)
    throw refusal('BAD_USER_INPUT', `"on" is ${day}, which is yet to come; expected ${today} or a day before it`);
  const matter = matters.at(code, day);
  if (matter) return matter;
  const known = matters.all(day).map((one) => one.code);
  throw refusal(
    'BAD_USER_INPUT',
    `no matter "${code.slice(0, 60)}" is in force on ${day}; expected one of ${known.join(', ')}`,
  );
}

/** Under the number that the registers know them by: it is compared, and kept. */
function representativeOf({ representative }: ProofRequest): Representative | null {
  if (!representative) return null;
  return { ...representative, idNumber: citizenIdScalar.parseValue(representative.idNumber) };
}

function broughtPapers({ code, materials }: Matter, names: readonly string[]): ReadonlySet<string> {
  const unknown = names.find((name) => !materials.some((material) => material.name === name));
  if (unknown === undefined) return new Set(names);
  throw refusal(
    'BAD_USER_INPUT',
    `the matter ${code} asks for no paper "${unknown.slice(0, 60)}"; expected names of its materials`,
  );
}

/** Where the law gives the duty nobody is asked; where it rests on a request or consent, there is none without it. */
function isRequestNeeded({ basis, code }: Matter, { isRequested }: ProofRequest): boolean {
  if (basis === 'STATUTORY_DUTY') return false;
  if (isRequested) return true;
  throw refusal(
    'REQUEST_REQUIRED',
    `the matter ${code} rests on the applicant's explicit request; expected isRequested: true`,
  );
}
