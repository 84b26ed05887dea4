import type { Credential } from './academic-credentials.ts';
import type { Benefit } from './benefits.ts';
import type { CareAssessment } from './care-assessment.ts';
import type { HousingLoan } from './housing-loans.ts';
import type { InsuranceTransfer } from './insurance-transfers.ts';
import type { LaborContract } from './labor-contracts.ts';
import type { SocialSecurityCard } from './social-security-card.ts';
import type { StudentRecord } from './student-record.ts';
import type { TaxedRun } from './taxed-runs.ts';
import type { VaccinationRecord } from './vaccination-record.ts';
import type { Violation } from './violations.ts';

/** What registers keep about one person beside the person's own row, family and insurance. */
export interface Records {
  readonly contracts: readonly LaborContract[];
  readonly taxed: readonly TaxedRun[];
  readonly transfers: readonly InsuranceTransfer[];
  readonly loans: readonly HousingLoan[];
  readonly credentials: readonly Credential[];
  readonly student: StudentRecord | null;
  readonly vaccination: VaccinationRecord | null;
  readonly care: CareAssessment | null;
  readonly benefits: readonly Benefit[];
  readonly card: SocialSecurityCard | null;
  readonly violations: readonly Violation[];
}
