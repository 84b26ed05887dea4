import type { LegalBasis, MaterialNeeds, MaterialWay, SubmitReason } from './directive-values.ts';
import type { Matter } from './matter.ts';

/** The arguments of `@matter`, by its definition in schema/matter-directives.graphql. */
export interface MatterArguments {
  readonly code: string;
  readonly title: string;
  readonly name: string;
  readonly lead: string;
  readonly limit: { readonly workingDays?: number | null; readonly days?: number | null };
  readonly callers: Matter['callers'];
  readonly applicant: string;
  readonly representatives: Matter['representatives'];
  readonly basis: LegalBasis;
  readonly law: string;
  readonly validFrom: string;
  readonly validTo?: string | null;
}

/** The arguments of `@material`. */
export interface MaterialArguments {
  readonly name: string;
  readonly title: string;
  readonly from?: string | null;
  readonly way: MaterialWay;
  readonly needs: MaterialNeeds;
  readonly reuses?: string | null;
  readonly checkedLater?: string | null;
  readonly guards: boolean;
  readonly when?: string | null;
  readonly law?: string | null;
}

/** The arguments of `@submit`. */
export interface SubmitArguments {
  readonly material: string;
  readonly title: string;
  readonly from?: string | null;
  readonly reason: SubmitReason;
  readonly law: string;
  readonly when?: string | null;
}

/** The arguments of `@input`. */
export interface InputArguments {
  readonly label: string;
  readonly title: string;
}
