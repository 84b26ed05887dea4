import { Address } from './entities/address.ts';
import { AddressAlias } from './entities/address-alias.ts';
import { Building } from './entities/building.ts';
import { ConstructionProject } from './entities/construction-project.ts';
import { ConstructionRecord } from './entities/construction-record.ts';
import { Division } from './entities/division.ts';
import { Easement } from './entities/easement.ts';
import { LeaseFiling } from './entities/lease-filing.ts';
import { Mortgage } from './entities/mortgage.ts';
import { Objection } from './entities/objection.ts';
import { Parcel } from './entities/parcel.ts';
import { PreNotice } from './entities/pre-notice.ts';
import { RealEstateUnit } from './entities/real-estate-unit.ts';
import { Right } from './entities/right.ts';
import { RightHolder } from './entities/right-holder.ts';
import { RightOfHabitation } from './entities/right-of-habitation.ts';
import { Seizure } from './entities/seizure.ts';
import { TaxClearance } from './entities/tax-clearance.ts';
import { Transaction } from './entities/transaction.ts';
import { TransactionParty } from './entities/transaction-party.ts';
import { UnitCodeChange } from './entities/unit-code-change.ts';

/**
 * What the spatial registry stores. Links are keys without foreign-key constraints: a register holds what was declared,
 * in the order in which it arrives, and a reference that does not resolve is a finding to report, not a row to refuse.
 */
export const entities = {
  Division,
  Address,
  AddressAlias,
  Parcel,
  Building,
  RealEstateUnit,
  UnitCodeChange,
  Right,
  RightHolder,
  Mortgage,
  Seizure,
  Objection,
  PreNotice,
  Easement,
  RightOfHabitation,
  Transaction,
  TransactionParty,
  LeaseFiling,
  TaxClearance,
  ConstructionProject,
  ConstructionRecord,
};
