import { addressText } from '../geography/land.ts';
import type { Mortgage, Title } from '../titles/title.ts';
import { heldByEnterprise, heldByPerson } from './holder.ts';
import type { LicenseOffice } from './license-office.ts';

/** The certificate of a title in force, for its first holder as is usual. */
export function issueOwnershipCertificate(
  office: LicenseOffice,
  { unit, holders, certificateNumber, registeredOn }: Title,
): void {
  const holder = holders[0]?.holder;
  if (!holder) return;
  office.issue({
    type: 'realEstate',
    holder: 'person' in holder ? heldByPerson(holder.person) : heldByEnterprise(holder.enterprise),
    district: null,
    number: certificateNumber,
    editions: [{ issuedOn: registeredOn, validTo: null }],
    items: { unitCode: unit.code, address: addressText(unit), area: `${unit.centiares / 100}平方米` },
    unitCode: unit.code,
  });
}

/** The certificate of a mortgage, for the bank. */
export function issueMortgageCertificate(
  office: LicenseOffice,
  { unit, bank, certificateNumber, from, releasedOn }: Mortgage,
): void {
  office.issue({
    type: 'mortgage',
    holder: heldByEnterprise(bank),
    district: null,
    number: certificateNumber,
    editions: [{ issuedOn: from, validTo: null }],
    ...(releasedOn !== null && { status: 'CANCELLED' }),
    items: { unitCode: unit.code, right: '抵押权' },
    unitCode: unit.code,
  });
}
