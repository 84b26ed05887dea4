import type { entities } from '../../../subgraphs/spatial/entities.ts';
import { addYears, type Day, dayText } from '../../calendar/day.ts';
import { type Enterprise, headOf } from '../../enterprises/enterprise.ts';
import { type Building, placeText } from '../../geography/land.ts';
import type { Serials } from '../../identifiers/serials.ts';
import type { Random } from '../../random/random.ts';
import type { Writers } from '../../storage/row.ts';
import { sourced } from '../sourced.ts';

type Write = Pick<Writers<typeof entities>, 'ConstructionProject' | 'ConstructionRecord'>;

export interface Builders {
  readonly developers: readonly Enterprise[];
  /** Who builds; empty where the world has no builders. */
  readonly contractors: readonly Enterprise[];
  readonly serials: Serials;
  readonly random: Random;
}

/** A project that was written, with what its other records are made from. */
export interface Site {
  readonly code: string;
  readonly areaSquareMetres: number;
  readonly contractor: Enterprise | null;
  readonly completedOn: Day;
}

const LAND = '上海市规划和自然资源局';
const HOUSING = '上海市住房和城乡建设管理委员会';

/** Steps in the order of the law, by the days that each comes before the completion. */
const STEPS = [
  ['LAND_APPROVAL', 1_100, LAND],
  ['PLANNING_PERMIT', 900, LAND],
  ['DRAWING_REVIEW', 860, HOUSING],
  ['CONTRACT', 830, HOUSING],
  ['CONSTRUCTION_PERMIT', 800, HOUSING],
  ['COMPLETION', 0, HOUSING],
] as const;

/** The project that a building came from, for one in ten; null for the others. */
export function writeConstruction(
  write: Write,
  building: Building,
  { developers, contractors, serials, random }: Builders,
): Site | null {
  if (!random.chance(0.1)) return null;
  const { parcel, completedOn, units } = building;
  const developer = random.pick(developers);
  const code = `2017-${parcel.district.code}-70-03-${serials.next('project', 6)}`;
  const areaSquareMetres = units.reduce((sum, { centiares }) => sum + centiares, 0) / 100;
  const project = {
    code,
    name: `${placeText(building)}新建工程`,
    kind: areaSquareMetres < 1_000 ? 'SMALL' : 'OTHER',
    areaSquareMetres,
  };
  const owner = { parcelCode: parcel.code, developerEnterprise: developer.uscc, developerName: developer.name };
  write.ConstructionProject({ ...project, ...owner, ...sourced(HOUSING, completedOn) });
  const contractor = contractors.length > 0 ? random.pick(contractors) : null;
  for (const [stage, before, issuer] of STEPS) {
    const on = completedOn - before;
    const isContract = stage === 'CONTRACT' || stage === 'CONSTRUCTION_PERMIT';
    write.ConstructionRecord({
      projectCode: code,
      stage,
      number: `沪建${stage.charAt(0)}${serials.next(stage, 7)}`,
      issuer,
      issuedOn: dayText(on),
      validTo: stage === 'PLANNING_PERMIT' ? dayText(addYears(on, 1)) : null,
      partyEnterprise: isContract ? (contractor?.uscc ?? null) : null,
      partyName: isContract ? (contractor?.name ?? null) : null,
      manager: isContract && contractor ? (headOf(contractor)?.person.idNumber ?? null) : null,
      amountFen: stage === 'CONTRACT' ? Math.round(areaSquareMetres * 400_000) : null,
      areaSquareMetres,
      startedOn: stage === 'CONSTRUCTION_PERMIT' ? dayText(on + 30) : null,
      extensions: 0,
      ...sourced(issuer, on),
    });
  }
  return { code, areaSquareMetres, contractor, completedOn };
}
