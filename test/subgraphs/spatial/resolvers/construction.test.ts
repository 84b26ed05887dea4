import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { spatial } from '../../../../subgraphs/spatial/index.ts';
import { openTestRegistry, type TestRegistry } from '../../../support/registry.ts';
import { sourced } from '../../../support/sourced.ts';
import { company, owner, parcelCode, spouse } from '../town.ts';

const [ready, underWay] = ['2026-310101-70-03-000001', '2026-310101-70-03-000002'];
/** Steps of the law before the permit, in its order. */
const before = [
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
];
const step = (id: number, projectCode: string, stage: string, more: object = {}) => ({
  id,
  projectCode,
  stage,
  number: `N${id}`,
  issuer: '某局',
  issuedOn: `2026-01-${String(id).padStart(2, '0')}`,
  extensions: 0,
  ...more,
  ...sourced,
});
const project = (code: string) => ({
  code,
  name: '一号楼',
  kind: 'OTHER',
  parcelCode,
  developerEnterprise: company,
  developerName: '某公司',
  ...sourced,
});

describe('a construction project', () => {
  let registry: TestRegistry;
  beforeAll(async () => {
    registry = await openTestRegistry(spatial, {
      ConstructionProject: [project(ready), project(underWay)],
      ConstructionRecord: [
        ...before.map((stage, index) =>
          step(index + 1, ready, stage, stage === 'BID_AWARD' ? { manager: spouse } : {}),
        ),
        step(20, ready, 'CONTRACT', { manager: owner }),
        step(21, underWay, 'CONTRACT', { manager: owner }),
        step(22, underWay, 'CONSTRUCTION_PERMIT', { manager: owner, startedOn: '2026-02-01' }),
      ],
    });
  });
  afterAll(() => registry.stop());
  const records = async (code: string, fields: string) => {
    const answer = await registry.count(`{ constructionProject(code: "${code}") { ${fields} } }`);
    expect(answer.errors).toBeUndefined();
    return { statements: answer.statements, ...(answer.data?.constructionProject as object) };
  };

  test('has each step that its permit rests on', async () => {
    const one = before.map((stage) => `${stage}: records(stage: ${stage}) { stage }`).join(' ');
    expect(await records(ready, one)).toMatchObject(
      Object.fromEntries(before.map((stage) => [stage, expect.arrayContaining([{ stage }])])),
    );
  });

  test('tells for each step whether its manager runs another site, null where it names no manager', async () => {
    const asked =
      'bid: records(stage: BID_AWARD) { isManagerElsewhere } land: records(stage: LAND_APPROVAL) { isManagerElsewhere }';
    expect(
      await records(ready, `${asked} contract: records(stage: CONTRACT) { manager { idNumber } isManagerElsewhere }`),
    ).toEqual({
      statements: expect.any(Number),
      bid: [{ isManagerElsewhere: false }],
      land: [{ isManagerElsewhere: null }],
      contract: [
        { manager: null, isManagerElsewhere: null },
        { manager: { idNumber: owner }, isManagerElsewhere: true },
      ],
    });
    expect(await records(underWay, 'records { isManagerElsewhere }')).toEqual({
      statements: 3,
      records: [{ isManagerElsewhere: false }, { isManagerElsewhere: false }],
    });
  });
});
