import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { persona } from '../../../../seed/personas/personas.ts';
import { openSeeded, type Seeded } from '../../../support/seeded.ts';

describe('the developer with a site', () => {
  let seeded: Seeded;
  beforeAll(async () => {
    seeded = await openSeeded(11, 'XS');
  });
  afterAll(() => seeded.stop());
  const one = (sql: string) => seeded.one(sql);
  const ids = (key: string) => {
    const { idNumber = '', uscc = '', unitCode = '', others = {} } = persona(key).ids;
    return { idNumber, uscc, unitCode, other: (name: string) => others[name] ?? '' };
  };

  /** Licenses of a holder that are valid in the month after the seed's today. */
  const valid = async (holder: string) =>
    (
      await seeded.all(`select distinct name from license.license where holder_key = '${holder}' and is_current_edition
        and status = 'VALID' and coalesce(valid_to, '9') > '2026-12-01' order by name`)
    ).map(({ name }) => name);

  test('developer has the land and every step before the permit, none after', async () => {
    const { idNumber, uscc, unitCode, other } = ids('developer');
    expect(
      await one(`select person from enterprise.position where uscc = '${uscc}' and role = 'LEGAL_REPRESENTATIVE'`),
    ).toBe(idNumber);
    expect(
      await one(`select holder_enterprise from spatial.right_holder join spatial.right on right.id = right_id
        where right.unit_code = '${unitCode}' and status = 'CURRENT'`),
    ).toBe(uscc);
    const steps = await seeded.all(
      `select stage, party_enterprise, manager from spatial.construction_record where project_code = '${other('project')}' order by issued_on`,
    );
    expect(steps.map(({ stage }) => stage)).toEqual([
      'LAND_APPROVAL',
      'SITE_CLEARANCE',
      'PLANNING_PERMIT',
      'DRAWING_REVIEW',
      'FIRE_REVIEW',
      'BID_AWARD',
      'CONTRACT',
      'SUPERVISION_CONTRACT',
      'WORK_INJURY_INSURANCE',
      'WAGE_DEPOSIT',
    ]);
    expect(steps[6]).toMatchObject({ party_enterprise: other('builder'), manager: other('manager') });
    expect(steps[7]).toMatchObject({ party_enterprise: other('supervisor') });
  });

  test('developer’s builders and their people hold what the permit asks for', async () => {
    const { other } = ids('developer');
    for (const role of ['builder', 'supervisor'])
      expect(await valid(other(role))).toEqual(
        expect.arrayContaining(['安全生产许可证', '建筑业企业资质证书', '营业执照']),
      );
    for (const role of ['manager', 'busyManager'])
      expect(await valid(other(role))).toEqual(
        expect.arrayContaining(['安全生产考核合格证书', '注册建造师执业资格证书']),
      );
    expect(await valid(other('safetyOfficer'))).toContain('安全生产考核合格证书');
  });

  test('developer’s other project names a manager who runs a site that is not completed', async () => {
    const { other } = ids('developer');
    const named = `select distinct manager from spatial.construction_record where manager is not null`;
    expect(await one(`${named} and project_code = '${other('busyProject')}'`)).toBe(other('busyManager'));
    const sites =
      await seeded.all(`select project_code from spatial.construction_record where stage = 'CONSTRUCTION_PERMIT'
      and manager = '${other('busyManager')}' and started_on is not null
      and project_code not in (select project_code from spatial.construction_record where stage = 'COMPLETION')`);
    expect(sites).toHaveLength(1);
  });
});
