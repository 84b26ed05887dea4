import { AbnormalListing } from './entities/abnormal-listing.ts';
import { AnnualReport } from './entities/annual-report.ts';
import { BankAccountRecord } from './entities/bank-account-record.ts';
import { Branch } from './entities/branch.ts';
import { ChattelMortgage } from './entities/chattel-mortgage.ts';
import { DeregistrationNotice } from './entities/deregistration-notice.ts';
import { Disqualification } from './entities/disqualification.ts';
import { Enterprise } from './entities/enterprise.ts';
import { EnterpriseChange } from './entities/enterprise-change.ts';
import { EquityFreeze } from './entities/equity-freeze.ts';
import { EquityPledge } from './entities/equity-pledge.ts';
import { FormerEnterpriseName } from './entities/former-enterprise-name.ts';
import { HousingFundUnit } from './entities/housing-fund-unit.ts';
import { NameDeclaration } from './entities/name-declaration.ts';
import { Penalty } from './entities/penalty.ts';
import { Position } from './entities/position.ts';
import { Premises } from './entities/premises.ts';
import { RegistrationArea } from './entities/registration-area.ts';
import { ScopeItem } from './entities/scope-item.ts';
import { SealRecord } from './entities/seal-record.ts';
import { SeriousViolation } from './entities/serious-violation.ts';
import { Shareholding } from './entities/shareholding.ts';
import { SocialInsuranceUnit } from './entities/social-insurance-unit.ts';
import { TaxClearanceCertificate } from './entities/tax-clearance-certificate.ts';
import { TaxRegistration } from './entities/tax-registration.ts';

/**
 * What the enterprise registry stores. Links are keys without foreign-key constraints: a register holds what was declared,
 * in the order in which it arrives, and a reference that does not resolve is a finding to report, not a row to refuse.
 */
export const entities = {
  Enterprise,
  FormerEnterpriseName,
  ScopeItem,
  Premises,
  Shareholding,
  Position,
  Disqualification,
  Branch,
  EnterpriseChange,
  AnnualReport,
  AbnormalListing,
  SeriousViolation,
  Penalty,
  EquityFreeze,
  EquityPledge,
  ChattelMortgage,
  DeregistrationNotice,
  TaxRegistration,
  TaxClearanceCertificate,
  SealRecord,
  BankAccountRecord,
  SocialInsuranceUnit,
  HousingFundUnit,
  RegistrationArea,
  NameDeclaration,
};
