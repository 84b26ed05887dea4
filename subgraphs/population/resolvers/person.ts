import { including } from '../../kit/columns/columns.ts';
import { needsOf } from '../../kit/columns/needs.ts';
import { reading } from '../../kit/columns/reading.ts';
import { rowsByOf } from '../../kit/columns/rows-by.ts';
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
const needs = needsOf<PersonRow>();
const rowsBy = rowsByOf<PersonRow>();

interface Claims {
  readonly name?: string | null;
  readonly sex?: string | null;
  readonly birthDate?: string | null;
}

/** Fields of `Person` that are not columns of its row. */
export function personResolvers(load: Loaders) {
  const recorded = async (parties: readonly { readonly marriageNumber: string }[]) => {
    const marriages = await Promise.all(parties.map(({ marriageNumber }) => load.marriage(marriageNumber)));
    return marriages.filter((marriage) => marriage !== null);
  };
  const marriagesOf = async (idNumber: string) => recorded(await load.marriagesOfPerson(idNumber));
  /** Of one standing: looked for among all, so that no bound of the list turns a record into none. */
  const marriagesOfStanding = async (idNumber: string, standing: string) => {
    const marriages = await recorded(await load.allMarriagesOfPerson(idNumber));
    return marriages
      .filter(({ status }) => status === standing)
      .toReversed()
      .slice(0, 20);
  };
  return {
    __resolveReference: rowsBy('idNumber', load.person),
    firstGenerationNumber: needs(['idNumber'], ({ idNumber }) => firstGenerationNumber(idNumber)),
    firstRegistrationDivision: needs(['idNumber'], ({ idNumber }) => idNumber.slice(0, 6)),
    formerNames: rowsBy('idNumber', load.formerNames),
    nameVariants: needs(['idNumber'], async ({ idNumber }) =>
      (await load.nameVariants(idNumber)).map(({ name }) => name),
    ),
    age: needs(['birthDate'], ({ birthDate }, { on }: { on?: string | null }) =>
      ageOn(birthDate, on ?? shanghaiToday()),
    ),
    ethnicity: needs(['ethnicityCode'], ({ ethnicityCode }) => ethnicityOf(ethnicityCode)),
    maskedPhone: needs(['phone'], ({ phone }) => phone && `${phone.slice(0, 3)}****${phone.slice(-4)}`),
    householdRegistration: needs(
      ['idNumber'],
      async ({ idNumber }) =>
        (await load.registrationsOfPerson(idNumber)).find(({ endedOn }) => endedOn === null) ?? null,
    ),
    householdRegistrations: rowsBy('idNumber', load.registrationsOfPerson),
    householdEvents: rowsBy('idNumber', load.eventsOfPerson),
    residence: needs(
      ['idNumber'],
      reading((below) => {
        const columns = including(below, 'until');
        return async ({ idNumber }) =>
          (await load.residences(idNumber, columns)).find(({ until }) => until === null) ?? null;
      }),
    ),
    residences: rowsBy('idNumber', load.residences),
    residencePermit: rowsBy('idNumber', load.residencePermit),
    maritalStatus: needs(['idNumber'], async ({ idNumber }) => maritalStatusOf(await marriagesOf(idNumber))),
    marriage: needs(
      ['idNumber'],
      async ({ idNumber }) => (await marriagesOf(idNumber)).find(({ status }) => status === 'VALID') ?? null,
    ),
    marriages: needs(['idNumber'], ({ idNumber }, { status = null }: { status?: string | null }) =>
      status === null ? marriagesOf(idNumber) : marriagesOfStanding(idNumber, status),
    ),
    parents: rowsBy('idNumber', load.parents),
    children: rowsBy('idNumber', load.children),
    birthCertificate: rowsBy('idNumber', load.birthCertificate),
    deathCertificate: rowsBy('idNumber', load.deathCertificate),
    socialInsurance: needs(['idNumber'], ({ idNumber }) => ({ person: idNumber })),
    medicalInsurance: rowsBy('idNumber', load.medicalInsurance),
    housingFund: rowsBy('idNumber', load.housingFund),
    disabilityCard: rowsBy('idNumber', load.disabilityCard),
    minimumLiving: needs(
      ['idNumber'],
      async ({ idNumber }) => (await load.minimumLiving(idNumber)).find(({ until }) => until === null) ?? null,
    ),
    matches: needs(['name', 'sex', 'birthDate'], matches),
  };
}

/** Compares only what is claimed; a claim of null is a claim that was not made. No claim at all would match everyone. */
function matches({ name, sex, birthDate }: Pick<PersonRow, keyof Claims>, claims: Claims): boolean {
  if (claims.name?.trim() === '') throw refusal('BAD_USER_INPUT', '"name" is empty; expected the name to compare');
  if (!claims.name && !claims.sex && !claims.birthDate) {
    throw refusal('BAD_USER_INPUT', 'nothing is given to compare; expected at least one of name, sex and birthDate');
  }
  const held: Record<keyof Claims, string> = { name, sex, birthDate };
  return (Object.keys(held) as (keyof Claims)[]).every((key) => (claims[key] ?? held[key]) === held[key]);
}
