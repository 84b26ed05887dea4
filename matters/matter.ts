import type { Expectation, LegalBasis, MaterialNeeds, MaterialWay, SubmitReason } from './directive-values.ts';

/** One matter file (事项), read and checked: the list of its papers, and the one operation that replaces them. */
export interface Matter {
  readonly code: string;
  readonly title: string;
  /** Official name. */
  readonly name: string;
  readonly lead: string;
  readonly limit: { readonly unit: 'WORKING_DAYS' | 'DAYS'; readonly days: number };
  readonly callers: readonly ('AGENCY' | 'APPLICANT')[];
  /** Name of the variable that is the applicant: a citizen ID number or a social credit code. */
  readonly applicant: string;
  readonly representatives: readonly ('GUARDIAN' | 'LEGAL_REPRESENTATIVE' | 'AGENT' | 'SPOUSE' | 'HEIR')[];
  readonly basis: LegalBasis;
  readonly law: string;
  /** Days, both included; null while it has no end. */
  readonly validFrom: string;
  readonly validTo: string | null;
  /** Where it was read, for messages. */
  readonly file: string;
  readonly inputs: readonly MatterInput[];
  /** In the order of the file. */
  readonly materials: readonly Material[];
  readonly operation: MatterOperation;
  readonly sharing: readonly SharingEntry[];
}

/** A variable of the operation. */
export interface MatterInput {
  readonly name: string;
  /** As GraphQL writes it: `CitizenId!`, `[CitizenId!]!`. */
  readonly type: string;
  readonly label: string;
  readonly title: string;
  readonly isRequired: boolean;
}

/** A paper of the service guide (材料). */
export interface Material {
  readonly name: string;
  readonly title: string;
  /** The department that the applicant would have fetched it from; null where it is the applicant's own. */
  readonly from: string | null;
  readonly way: MaterialWay | 'MUST_SUBMIT';
  readonly needs: MaterialNeeds;
  readonly reuses: string | null;
  readonly checkedLater: string | null;
  /** The Boolean variable without which the paper is not asked for. */
  readonly when: string | null;
  /** Asked first: where it is definitely no match, nothing else is looked up. */
  readonly guards: boolean;
  readonly law: string;
  /** MUST_SUBMIT only. */
  readonly reason: SubmitReason | null;
  /** Empty for what is declared, filled in, reused from a step, or submitted. */
  readonly replacements: readonly Replacement[];
}

/** A selection that replaces a paper. */
export interface Replacement {
  /** Response keys from the root to the selection, lists passed through: ['realEstateUnit', 'seizures']. */
  readonly path: readonly string[];
  readonly expect: Expectation;
  /** The subgraph's name: 'spatial'. */
  readonly registry: string;
  /** The type and field of the supergraph: 'RealEstateUnit', 'seizures'. */
  readonly type: string;
  readonly field: string;
  /** What the field is called, from the schema's description: '查封' and 'Seizures'. */
  readonly label: string;
  readonly title: string;
  /** What is shown of it, in order; one line for a scalar. Lineage, keys for joining and `__typename` are not in it. */
  readonly lines: readonly EvidenceLine[];
}

/** A value of an answer with what it is called. */
export interface EvidenceLine {
  /** Response keys below the replacement's path; empty where the selection is itself a scalar. */
  readonly path: readonly string[];
  /** From the schema's description: "Day of registration (登记日期)." gives '登记日期' and 'Day of registration'. */
  readonly label: string;
  readonly title: string;
  /** The named type: 'Date', 'String', 'MarriageStatus'. */
  readonly type: string;
}

/** The operation as it is run: the directives of matter files taken out, lineage (`source`) and the applicant's standing put in. */
export interface MatterOperation {
  readonly name: string;
  readonly text: string;
}

/** An entry of the on-demand sharing list (事项按需共享数据清单). */
export interface SharingEntry {
  readonly registry: string;
  readonly type: string;
  readonly field: string;
  /** As the file writes them: '(status: ACTIVE)'; empty where there are none. */
  readonly arguments: string;
  readonly way: MaterialWay;
  /** Names of the materials that it serves; empty where it tells whether the applicant can apply at all. */
  readonly materials: readonly string[];
  readonly law: string;
}
