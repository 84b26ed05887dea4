import { asOfDay } from '../calendar/as-of-day.ts';
import { addYears, type Day, dayText } from '../calendar/day.ts';
import type { District } from '../geography/districts.ts';
import { ageOf } from '../people/lifetime.ts';
import type { Person } from '../people/person.ts';
import type { Random } from '../random/random.ts';
import { heldByPerson } from './holder.ts';
import type { Edition, LicenseOffice } from './license-office.ts';
import { renewals } from './renewals.ts';

/** What a person holds for being who they are: identity, insurance cards, permits, allowances. */
export function issueToPerson(office: LicenseOffice, person: Person, district: District, random: Random): void {
  const holder = heldByPerson(person);
  const { idNumber, death } = person;
  const age = ageOf(person);
  const items = { sex: person.sex === 'MALE' ? '男' : '女', birthDate: dayText(person.birth) };
  const cancelled = death === null ? {} : { status: 'CANCELLED' };
  const until = death ?? asOfDay;
  const give = (
    type: Parameters<LicenseOffice['issue']>[0]['type'],
    rest: Partial<Parameters<LicenseOffice['issue']>[0]>,
  ) => office.issue({ type, holder, district, number: idNumber, editions: [], ...rest });

  if (person.documentKind === 'RESIDENT_IDENTITY_CARD') {
    give('identityCard', {
      editions: identityCards(person, until, random),
      items: { ...items, address: person.birthPlace },
      ...cancelled,
    });
  }
  const insuredOn = Math.min(until, Math.max(person.birth + 40, asOfDay - random.between(30, 3_000)));
  give('socialSecurityCard', {
    editions: [{ issuedOn: insuredOn, validTo: addYears(insuredOn, 10) - 1 }],
    ...cancelled,
  });
  if (person.home === 'SHANGHAI' || (age >= 20 && age < 60)) {
    give('medicalInsurance', { editions: [{ issuedOn: insuredOn, validTo: null }], ...cancelled });
  }
  if (age >= 20 && age < 75 && random.chance(0.4)) {
    const first = random.between(addYears(person.birth, 19), until - 200);
    const vehicle = { ...items, vehicleClass: random.pick(['C1', 'C1', 'C2', 'B2']) };
    if (first > person.birth)
      give('driversLicense', { editions: driversLicenses(first, until), items: vehicle, ...cancelled });
  }
  const { permit, disability, assistance } = person;
  if (permit) {
    const endorsement = { endorsementDueOn: dayText(permit.endorsementDueOn) };
    give('residencePermit', {
      number: permit.number,
      editions: renewals(permit.firstIssuedOn, 10),
      items: endorsement,
    });
  }
  if (disability) {
    const { category, grade, issuedOn } = disability;
    const editions = [{ issuedOn, validTo: issuedOn + 3_652 }];
    const rating = { category: String(category), grade: String(grade) };
    give('disabilityCard', { number: `${idNumber}${category}${grade}`, editions, items: rating, ...cancelled });
  }
  if (assistance) {
    const kind = assistance.kind === 'MINIMUM_LIVING' ? '低保' : '低收入';
    give('minimumLiving', { editions: renewals(assistance.since, 1), items: { kind } });
  }
  if (age >= 65 && death === null && person.home === 'SHANGHAI') {
    give('seniorCard', { editions: [{ issuedOn: addYears(person.birth, 65), validTo: null }], items });
  }
  if (death !== null) {
    give('deathCertificate', {
      number: `D${idNumber}`,
      editions: [{ issuedOn: death + 1, validTo: null }],
      items: { deathDate: dayText(death) },
    });
  }
}

/** Five years for minors, ten up to 25, twenty up to 45, then for life (Resident Identity Card Law, article 5). */
function identityCards({ birth }: Person, until: Day, random: Random): Edition[] {
  const editions: Edition[] = [];
  let issuedOn = birth + random.between(40, 3_000);
  // The second generation of the card began in 2004.
  issuedOn = Math.max(issuedOn, 12_500 + random.between(0, 1_500));
  while (issuedOn <= until) {
    const age = Math.floor((issuedOn - birth) / 365.25);
    const validTo = age > 45 ? null : addYears(issuedOn, age < 16 ? 5 : age < 26 ? 10 : 20) - 1;
    editions.push({ issuedOn, validTo });
    if (validTo === null) break;
    issuedOn = validTo - random.between(0, 80);
  }
  // Only some of the cards before the last one were ever turned into electronic ones.
  return editions.length > 0
    ? editions.slice(random.chance(0.3) ? -2 : -1)
    : [{ issuedOn: Math.max(birth, until - 20), validTo: addYears(until, 5) }];
}

/** Six years, then ten, then for long. */
function driversLicenses(first: Day, until: Day): Edition[] {
  const second = addYears(first, 6);
  const third = addYears(second, 10);
  const all = [
    { issuedOn: first, validTo: second - 1 },
    { issuedOn: second, validTo: third - 1 },
    { issuedOn: third, validTo: null },
  ];
  return all.filter(({ issuedOn }) => issuedOn <= until).slice(-2);
}
