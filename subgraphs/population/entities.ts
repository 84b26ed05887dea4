import { AcademicCredential } from './entities/academic-credential.ts';
import { Benefit } from './entities/benefit.ts';
import { BirthCertificate } from './entities/birth-certificate.ts';
import { CareAssessment } from './entities/care-assessment.ts';
import { Contribution } from './entities/contribution.ts';
import { DeathCertificate } from './entities/death-certificate.ts';
import { DisabilityCard } from './entities/disability-card.ts';
import { Household } from './entities/household.ts';
import { HouseholdEvent } from './entities/household-event.ts';
import { HouseholdRegistration } from './entities/household-registration.ts';
import { HousingFundAccount } from './entities/housing-fund-account.ts';
import { HousingLoan } from './entities/housing-loan.ts';
import { InsuranceTransfer } from './entities/insurance-transfer.ts';
import { Kinship } from './entities/kinship.ts';
import { LaborContract } from './entities/labor-contract.ts';
import { Marriage } from './entities/marriage.ts';
import { MarriageParty } from './entities/marriage-party.ts';
import { MedicalInsurance } from './entities/medical-insurance.ts';
import { MinimumLiving } from './entities/minimum-living.ts';
import { Pension } from './entities/pension.ts';
import { Person } from './entities/person.ts';
import { PersonName } from './entities/person-name.ts';
import { Residence } from './entities/residence.ts';
import { ResidencePermit } from './entities/residence-permit.ts';
import { SocialSecurityCard } from './entities/social-security-card.ts';
import { StudentRecord } from './entities/student-record.ts';
import { TaxedRun } from './entities/taxed-run.ts';
import { VaccinationRecord } from './entities/vaccination-record.ts';
import { ViolationRecord } from './entities/violation-record.ts';

/**
 * What the population registry stores. Links are keys without foreign-key constraints: a register holds what was declared,
 * in the order in which it arrives, and a reference that does not resolve is a finding to report, not a row to refuse.
 */
export const entities = {
  Person,
  PersonName,
  Household,
  HouseholdRegistration,
  HouseholdEvent,
  Residence,
  ResidencePermit,
  Marriage,
  MarriageParty,
  Kinship,
  BirthCertificate,
  DeathCertificate,
  Contribution,
  Pension,
  MedicalInsurance,
  HousingFundAccount,
  DisabilityCard,
  MinimumLiving,
  LaborContract,
  TaxedRun,
  InsuranceTransfer,
  HousingLoan,
  AcademicCredential,
  StudentRecord,
  VaccinationRecord,
  Benefit,
  SocialSecurityCard,
  CareAssessment,
  ViolationRecord,
};
