import { BirthCertificate } from './entities/birth-certificate.ts';
import { Contribution } from './entities/contribution.ts';
import { DeathCertificate } from './entities/death-certificate.ts';
import { DisabilityCard } from './entities/disability-card.ts';
import { Household } from './entities/household.ts';
import { HouseholdEvent } from './entities/household-event.ts';
import { HouseholdRegistration } from './entities/household-registration.ts';
import { HousingFundAccount } from './entities/housing-fund-account.ts';
import { Kinship } from './entities/kinship.ts';
import { Marriage } from './entities/marriage.ts';
import { MarriageParty } from './entities/marriage-party.ts';
import { MedicalInsurance } from './entities/medical-insurance.ts';
import { MinimumLiving } from './entities/minimum-living.ts';
import { Pension } from './entities/pension.ts';
import { Person } from './entities/person.ts';
import { PersonName } from './entities/person-name.ts';
import { Residence } from './entities/residence.ts';
import { ResidencePermit } from './entities/residence-permit.ts';

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
};
