import { sql } from 'kysely';
import type { City } from '../city.ts';

/** How a registry's value is found that a verifying field compares with: a statement over the numbers of a case. */
interface Held {
  readonly registry: string;
  readonly sql: (numbers: string) => string;
}

const population = (text: (numbers: string) => string): Held => ({ registry: 'population', sql: text });
const ofPerson = (column: string, table: string) =>
  population((numbers) => `select ${column} as held from ${table} where person in (${numbers})`);

/** By the field, as a matter's list has it. Null: the field compares two numbers that were given, and holds nothing beside. */
const heldBy: Readonly<Record<string, readonly Held[] | null>> = {
  'Person.matches': [
    population((numbers) => `select name as held from person where id_number in (${numbers})`),
    population((numbers) => `select birth_date as held from person where id_number in (${numbers})`),
  ],
  'Person.isAtLeast': [
    population((numbers) => `select birth_date as held from person where id_number in (${numbers})`),
  ],
  'Person.hasStatus': null,
  'Person.isParentOf': null,
  'Person.isNextOfKinOf': null,
  'Person.hasNextOfKin': null,
  'RealEstateUnit.isHeldBy': null,
  'RealEstateUnit.isUnderContract': null,
  'Person.bankAccountMatches': [
    ofPerson('account', 'social_security_card'),
    ofPerson('number', 'social_security_card'),
  ],
  'Person.hasCredential': [ofPerson('number', 'academic_credential'), ofPerson('institution', 'academic_credential')],
  'SocialInsurance.hasPaid': [ofPerson('from_month', 'contribution'), ofPerson('base_fen', 'contribution')],
  'IncomeTax.hasPaid': [ofPerson('from_month', 'taxed_run')],
  'VaccinationRecord.isComplete': [
    ofPerson('number', 'vaccination_record'),
    ofPerson('checked_on', 'vaccination_record'),
  ],
  'Person.householdRegistration': [ofPerson('household_number', 'household_registration')],
  'Person.marriage': [ofPerson('marriage_number', 'marriage_party')],
  'Person.holdsLicense': [
    {
      registry: 'license',
      sql: (numbers) => `select identifier as held from license where holder_key in (${numbers})`,
    },
    { registry: 'license', sql: (numbers) => `select number as held from license where holder_key in (${numbers})` },
  ],
  'RealEstateUnit.isLeasedTo': [
    {
      registry: 'spatial',
      sql: (numbers) => `select number as held from lease_filing where unit_code in (${numbers})`,
    },
    {
      registry: 'spatial',
      sql: (numbers) => `select landlord_name as held from lease_filing where unit_code in (${numbers})`,
    },
  ],
  'RealEstateUnit.seizures': [
    { registry: 'spatial', sql: (numbers) => `select court as held from seizure where unit_code in (${numbers})` },
    {
      registry: 'spatial',
      sql: (numbers) => `select document_number as held from seizure where unit_code in (${numbers})`,
    },
  ],
  'ConstructionProject.records': [
    {
      registry: 'spatial',
      sql: (numbers) => `select number as held from construction_record
        where project_code in (${numbers}) and stage in ('WORK_INJURY_INSURANCE', 'WAGE_DEPOSIT')`,
    },
  ],
};

/** Whether it is known what a field's registry holds. */
export const isKnownField = (field: string): boolean => Object.hasOwn(heldBy, field);

/** What the registries hold of the numbers of a case that fields compare with. */
export async function heldValues(
  { registries }: Pick<City, 'registries'>,
  fields: readonly string[],
  numbers: readonly string[],
): Promise<readonly string[]> {
  const list = numbers.map((number) => `'${number.replaceAll("'", '')}'`).join(', ');
  const statements = fields.flatMap((field) => heldBy[field] ?? []);
  const rows = await Promise.all(
    statements.map((held) => {
      const registry = registries.find(({ name }) => name === held.registry);
      return registry?.database.read<{ held: unknown }>(sql`${sql.raw(held.sql(list))}`) ?? [];
    }),
  );
  return [...new Set(rows.flat().map(({ held }) => String(held)))].filter((value) => value.length > 1);
}
