import { refusal } from '../../kit/errors.ts';
import { firstGenerationNumber } from '../../kit/identifiers/citizen-id.ts';
import { shanghaiToday } from '../../kit/identifiers/shanghai-today.ts';
import type { RowOf } from '../../kit/table.ts';
import { ageOn } from '../age.ts';
import type { Person } from '../entities/person.ts';
import { ethnicityOf } from '../ethnicities.ts';
import type { Loaders } from '../loaders.ts';
import { maritalStatusOf } from '../marital-status.ts';

type PersonRow = RowOf<typeof Person>;

interface Claims {
  readonly name?: string | null;
  readonly sex?: string | null;
  readonly birthDate?: string | null;
}

/** Fields of `Person` that are not columns of its row. */
export function personResolvers(load: Loaders) {
  const marriagesOf = async ({ idNumber }: PersonRow) => {
    const parties = await load.marriagesOfPerson(idNumber);
    const marriages = await Promise.all(parties.map(({ marriageNumber }) => load.marriage(marriageNumber)));
    return marriages.filter((marriage) => marriage !== null);
  };
  return {
    __resolveReference: ({ idNumber }: { idNumber: string }) => load.person(idNumber),
    firstGenerationNumber: ({ idNumber }: PersonRow) => firstGenerationNumber(idNumber),
    firstRegistrationDivision: ({ idNumber }: PersonRow) => idNumber.slice(0, 6),
    formerNames: ({ idNumber }: PersonRow) => load.formerNames(idNumber),
    nameVariants: async ({ idNumber }: PersonRow) => (await load.nameVariants(idNumber)).map(({ name }) => name),
    age: ({ birthDate }: PersonRow, { on }: { on?: string | null }) => ageOn(birthDate, on ?? shanghaiToday()),
    ethnicity: ({ ethnicityCode }: PersonRow) => ethnicityOf(ethnicityCode),
    maskedPhone: ({ phone }: PersonRow) => phone && `${phone.slice(0, 3)}****${phone.slice(-4)}`,
    householdRegistration: async ({ idNumber }: PersonRow) =>
      (await load.registrationsOfPerson(idNumber)).find(({ endedOn }) => endedOn === null) ?? null,
    householdRegistrations: ({ idNumber }: PersonRow) => load.registrationsOfPerson(idNumber),
    householdEvents: ({ idNumber }: PersonRow) => load.eventsOfPerson(idNumber),
    residence: async ({ idNumber }: PersonRow) =>
      (await load.residences(idNumber)).find(({ until }) => until === null) ?? null,
    residences: ({ idNumber }: PersonRow) => load.residences(idNumber),
    residencePermit: ({ idNumber }: PersonRow) => load.residencePermit(idNumber),
    maritalStatus: async (person: PersonRow) => maritalStatusOf(await marriagesOf(person)),
    marriage: async (person: PersonRow) => (await marriagesOf(person)).find(({ status }) => status === 'VALID') ?? null,
    marriages: marriagesOf,
    parents: ({ idNumber }: PersonRow) => load.parents(idNumber),
    children: ({ idNumber }: PersonRow) => load.children(idNumber),
    birthCertificate: ({ idNumber }: PersonRow) => load.birthCertificate(idNumber),
    deathCertificate: ({ idNumber }: PersonRow) => load.deathCertificate(idNumber),
    socialInsurance: ({ idNumber }: PersonRow) => ({ person: idNumber }),
    medicalInsurance: ({ idNumber }: PersonRow) => load.medicalInsurance(idNumber),
    housingFund: ({ idNumber }: PersonRow) => load.housingFund(idNumber),
    disabilityCard: ({ idNumber }: PersonRow) => load.disabilityCard(idNumber),
    minimumLiving: async ({ idNumber }: PersonRow) =>
      (await load.minimumLiving(idNumber)).find(({ until }) => until === null) ?? null,
    matches: (person: PersonRow, claims: Claims) => matches(person, claims),
  };
}

/** Compares only what is claimed; a claim of null is a claim that was not made. No claim at all would match everyone. */
function matches({ name, sex, birthDate }: PersonRow, claims: Claims): boolean {
  if (claims.name?.trim() === '') throw refusal('BAD_USER_INPUT', '"name" is empty; expected the name to compare');
  if (!claims.name && !claims.sex && !claims.birthDate) {
    throw refusal('BAD_USER_INPUT', 'nothing is given to compare; expected at least one of name, sex and birthDate');
  }
  const held: Record<keyof Claims, string> = { name, sex, birthDate };
  return (Object.keys(held) as (keyof Claims)[]).every((key) => (claims[key] ?? held[key]) === held[key]);
}
