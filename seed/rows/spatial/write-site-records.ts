import type { entities } from '../../../subgraphs/spatial/entities.ts';
import { dayText } from '../../calendar/day.ts';
import { type Enterprise, headOf } from '../../enterprises/enterprise.ts';
import type { Writers } from '../../storage/row.ts';
import { sourced } from '../sourced.ts';
import type { Builders, Site } from './write-construction.ts';

type Write = Pick<Writers<typeof entities>, 'ConstructionRecord'>;

const HOUSING = '上海市住房和城乡建设管理委员会';
const HUMAN_RESOURCES = '上海市人力资源和社会保障局';

/** Steps before the permit by the days that each comes before the completion, with the sign in the document's number. */
const STEPS = [
  ['SITE_CLEARANCE', 1_000, '上海市房屋管理局', '清'],
  ['FIRE_REVIEW', 850, HOUSING, '消'],
  ['BID_AWARD', 840, HOUSING, '中'],
  ['SUPERVISION_CONTRACT', 826, HOUSING, '监'],
  ['WORK_INJURY_INSURANCE', 815, HUMAN_RESOURCES, '伤'],
  ['WAGE_DEPOSIT', 812, HUMAN_RESOURCES, '薪'],
] as const;

/** Yuan a square metre, where a step has an amount. */
const RATES: Readonly<Record<string, number>> = { BID_AWARD: 4_000, SUPERVISION_CONTRACT: 80, WAGE_DEPOSIT: 60 };

/** The reviews, contracts and securities of a project that came out of a tender: its builder won it, another builder supervises. */
export function writeSiteRecords(write: Write, site: Site, { contractors, serials, random }: Builders): void {
  const { code, areaSquareMetres, contractor, completedOn } = site;
  const others = contractors.filter(
    (candidate) => candidate !== contractor && candidate.organisation !== 'INDIVIDUAL_HOUSEHOLD',
  );
  const supervisor = others.length > 0 ? random.pick(others) : null;
  for (const [stage, before, issuer, sign] of STEPS) {
    const on = completedOn - before;
    const rate = RATES[stage];
    const isReview = stage === 'SITE_CLEARANCE' || stage === 'FIRE_REVIEW';
    const party = stage === 'SUPERVISION_CONTRACT' ? supervisor : isReview ? null : contractor;
    write.ConstructionRecord({
      projectCode: code,
      stage,
      number: `沪建${sign}${serials.next(stage, 7)}`,
      issuer,
      issuedOn: dayText(on),
      ...partyColumns(party),
      manager: stage === 'BID_AWARD' && contractor ? (headOf(contractor)?.person.idNumber ?? null) : null,
      amountFen: rate ? Math.round(areaSquareMetres * rate * 100) : null,
      areaSquareMetres,
      extensions: 0,
      ...sourced(issuer, on),
    });
  }
}

function partyColumns(party: Enterprise | null) {
  return party ? { partyEnterprise: party.uscc, partyName: party.name } : {};
}
