import { dayOf } from '../../../calendar/day.ts';
import type { Enterprise } from '../../../enterprises/enterprise.ts';
import type { Parcel } from '../../../geography/land.ts';
import type { Person } from '../../../people/person.ts';
import { sourced } from '../../../rows/sourced.ts';
import type { Workshop } from '../../workshop.ts';

/** Who builds and supervises; the builder's head manages sites too. */
export interface Crew {
  readonly builder: Enterprise;
  readonly supervisor: Enterprise;
  readonly head: Person;
  readonly manager: Person;
}

interface Undertaking extends Crew {
  readonly parcel: Parcel;
  readonly developer: Enterprise;
}

const LAND = '上海市规划和自然资源局';
const HOUSING = '上海市住房和城乡建设管理委员会';
const HUMAN_RESOURCES = '上海市人力资源和社会保障局';

interface Step {
  readonly stage: string;
  readonly issuer: string;
  readonly on: string;
  readonly party?: Enterprise;
  readonly manager?: Person;
  readonly amountYuan?: number;
  readonly startedOn?: string;
  readonly validTo?: string;
}

/** Three projects on one parcel: see `castConstruction`. The last digits of a code tell which one it is. */
export function writeProjects(shop: Workshop, undertaking: Undertaking): void {
  const { parcel, builder, supervisor, head, manager } = undertaking;
  const code = (serial: number) => `2026-${parcel.district.code}-70-03-90000${serial}`;
  const [land, plan] = [
    { stage: 'LAND_APPROVAL', issuer: LAND, on: '2025-12-15' },
    { stage: 'PLANNING_PERMIT', issuer: LAND, on: '2026-02-09', validTo: '2027-02-08' },
  ];
  const won = { issuer: HOUSING, party: builder };
  write(shop, undertaking, { code: code(1), name: '合成嘉禾商务园一期', areaSquareMetres: 12_400 }, [
    land,
    plan,
    { ...won, stage: 'CONTRACT', on: '2026-03-20', manager: head, amountYuan: 49_600_000 },
    { ...won, stage: 'CONSTRUCTION_PERMIT', on: '2026-04-28', manager: head, startedOn: '2026-05-18' },
  ]);
  const secured = { issuer: HUMAN_RESOURCES, party: builder };
  write(shop, undertaking, { code: code(2), name: '合成嘉禾商务园二期', areaSquareMetres: 18_600 }, [
    land,
    { stage: 'SITE_CLEARANCE', issuer: '上海市房屋管理局', on: '2026-01-20' },
    { ...plan, on: '2026-05-11', validTo: '2027-05-10' },
    { stage: 'DRAWING_REVIEW', issuer: HOUSING, on: '2026-07-13' },
    { stage: 'FIRE_REVIEW', issuer: HOUSING, on: '2026-07-20' },
    { ...won, stage: 'BID_AWARD', on: '2026-08-28', manager, amountYuan: 74_400_000 },
    { ...won, stage: 'CONTRACT', on: '2026-09-15', manager, amountYuan: 74_400_000 },
    { stage: 'SUPERVISION_CONTRACT', issuer: HOUSING, on: '2026-09-18', party: supervisor, amountYuan: 1_488_000 },
    { ...secured, stage: 'WORK_INJURY_INSURANCE', on: '2026-10-09' },
    { ...secured, stage: 'WAGE_DEPOSIT', on: '2026-10-12', amountYuan: 1_116_000 },
  ]);
  write(shop, undertaking, { code: code(3), name: '合成嘉禾商务园配套用房', areaSquareMetres: 860 }, [
    land,
    { ...plan, on: '2026-06-15', validTo: '2027-06-14' },
    { ...won, stage: 'CONTRACT', on: '2026-09-28', manager: head, amountYuan: 3_440_000 },
  ]);
}

interface Project {
  readonly code: string;
  readonly name: string;
  readonly areaSquareMetres: number;
}

function write(
  { extras }: Workshop,
  { parcel, developer }: Undertaking,
  project: Project,
  steps: readonly Step[],
): void {
  extras.spatial.push((rows) => {
    rows.ConstructionProject({
      ...project,
      kind: project.areaSquareMetres < 1_000 ? 'SMALL' : 'OTHER',
      parcelCode: parcel.code,
      developerEnterprise: developer.uscc,
      developerName: developer.name,
      ...sourced(HOUSING, dayOf('2025-12-15')),
    });
    steps.forEach(({ stage, issuer, on, party, manager, amountYuan, startedOn = null, validTo = null }, index) => {
      rows.ConstructionRecord({
        projectCode: project.code,
        stage,
        number: `沪建2026-${project.code.slice(-6)}-${index + 1}`,
        issuer,
        issuedOn: on,
        validTo,
        partyEnterprise: party?.uscc ?? null,
        partyName: party?.name ?? null,
        manager: manager?.idNumber ?? null,
        amountFen: amountYuan ? amountYuan * 100 : null,
        areaSquareMetres: project.areaSquareMetres,
        startedOn,
        extensions: 0,
        ...sourced(issuer, dayOf(on)),
      });
    });
  });
}
