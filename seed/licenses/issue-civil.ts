import { dayText } from '../calendar/day.ts';
import type { District } from '../geography/districts.ts';
import { addressText } from '../geography/land.ts';
import { householdRelation } from '../people/household-relation.ts';
import type { Household, Marriage, Parentage } from '../people/society.ts';
import { heldByPerson } from './holder.ts';
import type { LicenseOffice } from './license-office.ts';

const RELATIONS: Readonly<Record<string, string>> = {
  HEAD: '户主',
  HUSBAND: '夫',
  WIFE: '妻',
  SON: '子',
  DAUGHTER: '女',
  GRANDCHILD: '孙子女',
  FATHER: '父',
  MOTHER: '母',
  SIBLING: '兄弟姐妹',
};

/** A page of the household register for each member who is still in it. */
export function issueHouseholdPages(office: LicenseOffice, { number, unit, members }: Household): void {
  for (const { person, relation, registeredOn, endedOn } of members) {
    if (endedOn !== null) continue;
    office.issue({
      type: 'householdPage',
      holder: heldByPerson(person),
      district: unit.building.parcel.district,
      number,
      editions: [{ issuedOn: registeredOn, validTo: null }],
      items: {
        householdNumber: number,
        relation: RELATIONS[householdRelation(relation, person)] ?? '其他',
        address: addressText(unit),
      },
    });
  }
}

/** A certificate for each spouse; after a divorce another one. */
export function issueMarriageCertificates(office: LicenseOffice, marriage: Marriage, district: District): void {
  const { number, spouses, registeredOn, status, endedOn } = marriage;
  const [one, other] = spouses;
  for (const [person, spouse] of [
    [one, other],
    [other, one],
  ] as const) {
    const holder = heldByPerson(person);
    office.issue({
      type: 'marriageCertificate',
      holder,
      district,
      number,
      editions: [{ issuedOn: registeredOn, validTo: null }],
      ...(status === 'DIVORCED' && { status: 'CANCELLED' }),
      items: { spouse: spouse.name, registeredOn: dayText(registeredOn) },
    });
    if (status !== 'DIVORCED' || endedOn === null) continue;
    const items = { formerSpouse: spouse.name, registeredOn: dayText(endedOn) };
    const editions = [{ issuedOn: endedOn, validTo: null }];
    office.issue({ type: 'divorceCertificate', holder, district, number: `L${number.slice(1)}`, editions, items });
  }
}

export function issueBirthCertificate(office: LicenseOffice, { child, mother, father }: Parentage): void {
  if (child.birthCertificate === null) return;
  office.issue({
    type: 'birthCertificate',
    holder: heldByPerson(child),
    district: null,
    number: child.birthCertificate,
    editions: [{ issuedOn: child.birth + 4, validTo: null }],
    items: {
      sex: child.sex === 'MALE' ? '男' : '女',
      birthDate: dayText(child.birth),
      ...(mother && { mother: mother.name }),
      ...(father && { father: father.name }),
    },
  });
}
