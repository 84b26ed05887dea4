import type { Material } from '../../../matters/matter.ts';
import type { GatewayAnswer } from './ask-gateway.ts';
import { evaluateReplacement, type Finding } from './evaluate-replacement.ts';
import type { Evidence, Source } from './evidence.ts';
import { mustSubmit } from './must-submit.ts';
import { sourceOf } from './places.ts';
import { recordsOf } from './records.ts';

/** What is known beside the answer when a paper is looked at. */
export interface Circumstances {
  readonly answer: GatewayAnswer;
  /** Names of the papers that the applicant chooses to bring. */
  readonly bring: ReadonlySet<string>;
  /** Registries, as members of the enum, whose record of the applicant is under correction. */
  readonly disputed: ReadonlySet<string>;
  /** Number of the receipt of an earlier matter of this applicant, by the matter's code. */
  readonly earlier: ReadonlyMap<string, string>;
  /** Names of the papers that this matter asks for. */
  readonly papers: ReadonlySet<string>;
  /** RFC 3339. */
  readonly now: string;
  readonly tryAfter: string;
}

/** What takes the place of a paper, by what the registries answered; nothing is guessed. */
export function evaluateMaterial(material: Material, circumstances: Circumstances): Evidence {
  const { bring, disputed, answer } = circumstances;
  const { way, reason, replacements, name } = material;
  // What the law asks for on paper is no choice of the applicant.
  if (way === 'MUST_SUBMIT') return mustSubmit(material, reason ?? 'NOT_DIGITISED');
  if (bring.has(name)) return mustSubmit(material, 'APPLICANT_CHOICE');
  if (way === 'DECLARED') return { __typename: 'Declared', checkedLater: material.checkedLater ?? '' };
  if (way === 'FORM') return { __typename: 'Form', name };
  if (replacements.length === 0) return reused(material, circumstances);
  if (replacements.some(({ registry }) => disputed.has(registry.toUpperCase()))) {
    return mustSubmit(material, 'RECORD_DISPUTED');
  }
  const findings = replacements.map((replacement) => evaluateReplacement(replacement, answer));
  const held = findings.filter(({ outcome }) => outcome === 'HELD');
  const isEnough = material.needs === 'ANY' ? held.length > 0 : held.length === findings.length;
  if (isEnough) return satisfied(material, held, circumstances);
  const isKnown = findings.every(({ unknown }) => unknown.length === 0);
  const receiptId = way === 'REUSED' && isKnown ? circumstances.earlier.get(material.reuses ?? '') : undefined;
  if (receiptId !== undefined)
    return { __typename: 'ReusedEvidence', from: material.reuses ?? '', receiptId, records: [] };
  return unsatisfied(material, findings, circumstances);
}

function satisfied(material: Material, held: readonly Finding[], { now }: Circumstances): Evidence {
  const records = held
    // A yes beside what is shared is a condition, and nothing to read.
    .filter(({ replacement: { expect } }) => expect !== 'NONE' && expect !== 'TRUE')
    .flatMap(({ replacement, found }) => found.flatMap((place) => recordsOf(place, replacement)));
  const isShown = material.way === 'VERIFIED' || records.length > 0;
  if (material.way === 'REUSED') {
    const onRecord = held.map(({ replacement: { label } }) => label).join('、');
    return { __typename: 'ReusedEvidence', from: onRecord, receiptId: null, records };
  }
  const isNegative = held.every(({ replacement: { expect } }) => expect === 'NONE' || (expect === 'KNOWN' && !isShown));
  if (isNegative) return { __typename: 'NegativeEvidence', searched: searchedOf(held), searchedAt: now };
  if (material.way !== 'VERIFIED' && records.length > 0) return { __typename: 'SharedEvidence', records };
  return { __typename: 'VerifiedEvidence', isMatch: true, sources: sourcesOf(held), verifiedAt: now };
}

/** A definite "no" that stands against the matter first, then what could not be told, then what is not on record. */
function unsatisfied(material: Material, findings: readonly Finding[], circumstances: Circumstances): Evidence {
  const against = findings.filter(({ outcome, replacement }) => outcome === 'FAILED' && replacement.expect === 'NONE');
  if (against.length > 0 && material.needs === 'ALL') return refused(material, against);
  const unknown = findings.flatMap((finding) => finding.unknown);
  const [first] = unknown;
  if (first) {
    const registries = [...new Set(unknown.flatMap(({ registry }) => registry ?? []))];
    return { __typename: 'Unavailable', code: first.code, registries, tryAfter: circumstances.tryAfter };
  }
  const mismatched = findings.filter(
    ({ outcome, replacement }) => outcome === 'FAILED' && replacement.expect === 'TRUE',
  );
  if (mismatched.length > 0) {
    const { now } = circumstances;
    return { __typename: 'VerifiedEvidence', isMatch: false, sources: sourcesOf(mismatched), verifiedAt: now };
  }
  return mustSubmit(material, 'NOT_ON_RECORD');
}

function refused({ law }: Material, against: readonly Finding[]): Evidence {
  const named = against.map(({ replacement: { title, label, registry } }) => `${title} (${label}), ${registry}`);
  return {
    __typename: 'Refused',
    explanation: `The register holds what stands against it: ${named.join('; ')}`,
    rule: law,
    sources: sourcesOf(against),
  };
}

function reused(material: Material, { earlier, papers }: Circumstances): Evidence {
  const from = material.reuses ?? '';
  if (papers.has(from)) return { __typename: 'ReusedEvidence', from, receiptId: null, records: [] };
  const receiptId = earlier.get(from);
  if (receiptId === undefined) return mustSubmit(material, 'EARLIER_STEP_MISSING');
  return { __typename: 'ReusedEvidence', from, receiptId, records: [] };
}

const searchedOf = (findings: readonly Finding[]) =>
  findings.map(({ replacement: { registry, label, title }, found }) => ({
    label,
    registry: registry.toUpperCase(),
    source: found.find(({ source }) => source !== null)?.source ?? null,
    title,
  }));

/** The records found, or those that what was found hangs on; each once. */
function sourcesOf(findings: readonly Finding[]): readonly Source[] {
  const known = new Map<string, Source>();
  for (const { found } of findings) {
    for (const { value, source } of found) {
      const own = (Array.isArray(value) ? value : [value]).flatMap((item) => sourceOf(item) ?? []);
      for (const one of own.length > 0 ? own : [source]) if (one) known.set(JSON.stringify(one), one);
    }
  }
  return [...known.values()];
}
