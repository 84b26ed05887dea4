import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openSeeded, type Seeded } from '../support/seeded.ts';

const PERSON = 'select id_number from population.person';
const ENTERPRISE = 'select uscc from enterprise.enterprise';
const ADDRESS = 'select code from spatial.address';
const UNIT = 'select unit_code from spatial.real_estate_unit';

/** Columns that name something in a table of the same registry or another, and always resolve. */
const resolving: readonly (readonly [columns: string, target: string])[] = [
  [
    `population.household_registration.person population.household_event.person population.household.head
     population.residence.person population.marriage_party.person population.kinship.child population.kinship.parent
     population.birth_certificate.child population.birth_certificate.mother population.death_certificate.person
     population.contribution.person population.residence_permit.person population.labor_contract.person
     population.taxed_run.person population.insurance_transfer.person population.housing_loan.person
     population.academic_credential.person population.student_record.person population.vaccination_record.person
     population.benefit.person population.social_security_card.person population.care_assessment.person
     population.violation_record.person enterprise.shareholding.holder_person
     spatial.right_holder.holder_person spatial.lease_filing.tenant_person spatial.lease_filing.landlord_person
     spatial.transaction_party.holder_person spatial.tax_clearance.holder_person enterprise.name_declaration.applicant`,
    PERSON,
  ],
  [
    `population.contribution.employer population.housing_fund_account.employer population.labor_contract.employer
     population.taxed_run.withholder enterprise.position.uscc
     enterprise.shareholding.uscc enterprise.shareholding.holder_enterprise enterprise.tax_registration.uscc
     enterprise.equity_pledge.pledgee_enterprise enterprise.chattel_mortgage.mortgagee_enterprise enterprise.branch.parent
     spatial.right_holder.holder_enterprise spatial.mortgage.holder_enterprise enterprise.name_declaration.taken_by
     spatial.construction_record.party_enterprise spatial.construction_project.developer_enterprise`,
    ENTERPRISE,
  ],
  ['population.household.address_code spatial.real_estate_unit.address_code enterprise.branch.address_code', ADDRESS],
  [
    `spatial.right.unit_code spatial.mortgage.unit_code spatial.seizure.unit_code spatial.lease_filing.unit_code
     spatial.transaction.unit_code population.housing_loan.unit_code spatial.unit_code_change.predecessor license.license.related_unit_code`,
    UNIT,
  ],
  ['spatial.real_estate_unit.parcel_code spatial.building.parcel_code', 'select code from spatial.parcel'],
  ['spatial.real_estate_unit.building_number', 'select number from spatial.building'],
  ['spatial.construction_project.parcel_code', 'select code from spatial.parcel'],
  ['spatial.construction_record.project_code', 'select code from spatial.construction_project'],
  [
    'spatial.parcel.division_code spatial.address.division_code spatial.division.parent_code',
    'select code from spatial.division',
  ],
  ['population.residence.lease_filing_number', 'select number from spatial.lease_filing'],
  ['population.household_registration.household_number', 'select number from population.household'],
  ['population.marriage_party.marriage_number', 'select number from population.marriage'],
  ['license.license.type_code', 'select code from license.license_type'],
  ['enterprise.equity_freeze.shareholding_id', 'select id from enterprise.shareholding'],
  ['spatial.right_holder.right_id', 'select id from spatial.right'],
];
const columns = resolving.flatMap(([paths, target]) =>
  paths.split(/\s+/).map((path): [string, string] => [path, target]),
);

describe('what one registry says of another', () => {
  let seeded: Seeded;
  beforeAll(async () => {
    seeded = await openSeeded(5, 'S');
  });
  afterAll(() => seeded.stop());

  /** How many rows name something that the target does not have. */
  const dangling = (path: string, target: string, where = 'true') => {
    const [registry, table, column] = path.split('.');
    const from = `select count(*) from ${registry}.\`${table}\``;
    return seeded.one(`${from} where ${column} is not null and ${column} not in (${target}) and ${where}`);
  };

  test.each(columns)('%s always resolves', async (path, target) => {
    expect(await dangling(path, target)).toBe(0);
  });

  test('fails to resolve exactly where a conflict was planted', async () => {
    const { conflicts } = seeded.summary;
    const notPersona = "uscc not like '__%MB000%'";
    expect(await dangling('population.residence.address_code', ADDRESS)).toBe(conflicts.RESIDENCE_ADDRESS_GONE);
    expect(await dangling('enterprise.enterprise.address_code', ADDRESS, notPersona)).toBe(
      conflicts.ENTERPRISE_ADDRESS_GONE,
    );
    const unknown = await seeded.one(
      `select count(distinct uscc) from enterprise.position where person not in (${PERSON}) and ${notPersona}`,
    );
    expect(unknown).toBe(conflicts.LEGAL_REPRESENTATIVE_UNKNOWN);
    const holders = `${PERSON} union all ${ENTERPRISE}`;
    const strays = await seeded.one(
      `select count(distinct series) from license.license where holder_key not in (${holders})`,
    );
    expect(strays).toBe(conflicts.LICENSE_HOLDER_UNKNOWN);
  });

  test('differs in the holder’s name only on the licenses where that was planted', async () => {
    const differing = await seeded.one(`
      select count(distinct series) from license.license
      left join population.person on id_number = holder_key left join enterprise.enterprise on uscc = holder_key
      where coalesce(person.name, enterprise.name) <> holder_name and holder_name like '%某'`);
    expect(differing).toBe(seeded.summary.conflicts.LICENSE_NAME_DIFFERS);
  });

  test('still names a dead owner only where that was planted', async () => {
    const dead = await seeded.one(`
      select count(distinct right_holder.unit_code) from spatial.right_holder
      join spatial.right on right.id = right_id join population.person on id_number = holder_person
      where right.status = 'CURRENT' and death_date is not null and id_number <> '310102195105199532'`);
    expect(dead).toBe(seeded.summary.conflicts.OWNER_DECEASED);
  });

  test('conflicts in about one record in a hundred', async () => {
    const { conflicts } = seeded.summary;
    const share = (planted: number | undefined, of: number) => (planted ?? 0) / of;
    const people = share((conflicts.NAME_VARIANT ?? 0) + (conflicts.RESIDENCE_ADDRESS_GONE ?? 0), 2_500);
    const licenses = share((conflicts.LICENSE_NAME_DIFFERS ?? 0) + (conflicts.LICENSE_HOLDER_UNKNOWN ?? 0), 20_000);
    for (const measured of [people, licenses]) {
      expect(measured).toBeGreaterThan(0.003);
      expect(measured).toBeLessThan(0.015);
    }
  });
});
