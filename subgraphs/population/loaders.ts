import { sql } from 'kysely';
import type { Database } from '../kit/database.ts';
import { batchLoader } from '../kit/loaders/batch-loader.ts';
import { countLoader } from '../kit/loaders/count-loader.ts';
import { keyStatement } from '../kit/loaders/key-statement.ts';
import { pageLoader } from '../kit/loaders/page-loader.ts';
import { rowLoader } from '../kit/loaders/row-loader.ts';
import { rowsLoader } from '../kit/loaders/rows-loader.ts';
import { tableOf } from '../kit/table.ts';
import { entities } from './entities.ts';
import { schoolingLoaders } from './loaders/schooling.ts';
import { welfareLoaders } from './loaders/welfare.ts';
import { workLoaders } from './loaders/work.ts';

/** Every read of the population registry. The bounds are those that the schema states. */
export function loadersOf(database: Database) {
  const person = tableOf(entities.Person);
  const names = tableOf(entities.PersonName);
  const registration = tableOf(entities.HouseholdRegistration);
  const event = tableOf(entities.HouseholdEvent);
  const residence = tableOf(entities.Residence);
  const party = tableOf(entities.MarriageParty);
  const kinship = tableOf(entities.Kinship);
  const contribution = tableOf(entities.Contribution);
  const namesOf = (kind: 'FORMER' | 'VARIANT') =>
    rowsLoader(database, {
      table: names,
      parent: 'person',
      order: ['id'],
      most: 20,
      where: sql`${names.column('kind')} = ${kind}`,
    });
  return {
    ...workLoaders(database),
    ...schoolingLoaders(database),
    ...welfareLoaders(database),
    person: rowLoader(database, person, 'idNumber'),
    /** Those who died, and those who left the register, are no namesakes. */
    namesakeCount: countLoader(database, {
      table: person,
      parent: 'name',
      where: sql`${person.column('status')} not in ('DECEASED', 'CANCELLED')`,
    }),
    formerNames: namesOf('FORMER'),
    nameVariants: namesOf('VARIANT'),
    household: rowLoader(database, tableOf(entities.Household), 'number'),
    householdMembers: rowsLoader(database, {
      table: registration,
      parent: 'householdNumber',
      order: ['place', 'id'],
      most: 100,
      where: sql`${registration.column('endedOn')} is null`,
    }),
    registrationsOfPerson: rowsLoader(database, {
      table: registration,
      parent: 'person',
      order: ['registeredOn', 'id'],
      isDescending: true,
      most: 50,
    }),
    eventsOfHousehold: rowsLoader(database, {
      table: event,
      parent: 'householdNumber',
      order: ['on', 'id'],
      isDescending: true,
      most: 100,
    }),
    eventsOfPerson: rowsLoader(database, {
      table: event,
      parent: 'person',
      order: ['on', 'id'],
      isDescending: true,
      most: 100,
    }),
    residences: rowsLoader(database, {
      table: residence,
      parent: 'person',
      order: ['since', 'id'],
      isDescending: true,
      most: 50,
    }),
    residentCount: countLoader(database, {
      table: residence,
      parent: 'addressCode',
      where: sql`${residence.column('until')} is null`,
    }),
    residencePermit: rowLoader(database, tableOf(entities.ResidencePermit), 'person'),
    marriage: rowLoader(database, tableOf(entities.Marriage), 'number'),
    marriagesOfPerson: rowsLoader(database, {
      table: party,
      parent: 'person',
      order: ['registeredOn', 'id'],
      isDescending: true,
      most: 20,
    }),
    /** For a proof, which must not miss one past the bound of a list. */
    allMarriagesOfPerson: rowsLoader(database, {
      table: party,
      parent: 'person',
      order: ['registeredOn', 'id'],
      most: 1_000,
    }),
    partiesOfMarriage: rowsLoader(database, { table: party, parent: 'marriageNumber', order: ['id'], most: 2 }),
    parents: rowsLoader(database, { table: kinship, parent: 'child', order: ['id'], most: 20 }),
    children: rowsLoader(database, { table: kinship, parent: 'parent', order: ['id'], most: 50 }),
    /** For a proof, which must not miss one past the bound of a list. */
    allParents: rowsLoader(database, { table: kinship, parent: 'child', order: ['id'], most: 1_000 }),
    birthCertificate: rowLoader(database, tableOf(entities.BirthCertificate), 'child'),
    deathCertificate: rowLoader(database, tableOf(entities.DeathCertificate), 'person'),
    contributions: pageLoader(database, {
      table: contribution,
      parent: 'person',
      order: ['fromMonth', 'id'],
      isDescending: true,
    }),
    allContributions: rowsLoader(database, {
      table: contribution,
      parent: 'person',
      order: ['fromMonth', 'id'],
      most: 1_000,
    }),
    pension: rowLoader(database, tableOf(entities.Pension), 'person'),
    medicalInsurance: rowLoader(database, tableOf(entities.MedicalInsurance), 'person'),
    housingFund: rowLoader(database, tableOf(entities.HousingFundAccount), 'person'),
    disabilityCard: rowLoader(database, tableOf(entities.DisabilityCard), 'person'),
    minimumLiving: rowsLoader(database, {
      table: tableOf(entities.MinimumLiving),
      parent: 'person',
      order: ['since', 'id'],
      isDescending: true,
      most: 20,
    }),
    insuredEmployees: insuredEmployeesLoader(database),
  };
}

/** Counts the people an employer paid for in the latest month it paid for anyone; 0 where it never did. */
function insuredEmployeesLoader(database: Database): (uscc: string) => Promise<number> {
  const { name, column } = tableOf(entities.Contribution);
  const [employer, toMonth, person] = [column('employer'), column('toMonth'), column('person')];
  const read = keyStatement<{ employer: string; total: number }>(
    database,
    ({ list }) => sql`
      select ${employer} as "employer", count(distinct ${person}) as "total" from ${name} as paid
      where ${employer} in (${list})
        and ${toMonth} = (select max(latest.to_month) from ${name} as latest where latest.employer = paid.employer)
      group by ${employer}`,
  );
  return batchLoader<string, number>(
    (uscc) => uscc,
    async (employers) => new Map((await read(employers)).map((row) => [row.employer, Number(row.total)])),
    () => 0,
  );
}

export type Loaders = ReturnType<typeof loadersOf>;
