import { dayOf } from '../../calendar/day.ts';
import type { Enterprise } from '../../enterprises/enterprise.ts';
import type { Person } from '../../people/person.ts';
import { writeWelfare } from '../../rows/population/write-welfare.ts';
import { writeWork } from '../../rows/population/write-work.ts';
import { sourced } from '../../rows/sourced.ts';
import type { Workshop } from '../workshop.ts';

/** Far from the ids that are counted: these rows have the same ones for every seed and size. */
const FIRST_ID = 9_500_001;

/**
 * Jobs that were added to the stories later, as rows of their own behind all others: what a newborn's mother is insured by, and
 * what someone who has died paid for his pension.
 */
export function castWork(shop: Workshop): void {
  const mother = personOf(shop, '姚若兰');
  insure(shop, mother, {
    id: FIRST_ID,
    employer: enterpriseOf(shop, '思源启迪'),
    from: '2020-03-01',
    to: '2026-10-01',
    endedOn: null,
    contract: '沪劳备202095000001',
  });
  shop.extras.population.push((write) => {
    const maternity = { kind: 'MATERNITY', since: dayOf('2026-10-12'), until: null };
    writeWelfare(write, mother, { benefits: [maternity], care: null, card: null, violations: [] });
  });
  insure(shop, personOf(shop, '秦守业'), {
    id: FIRST_ID + 1,
    employer: enterpriseOf(shop, '滨江置业'),
    from: '1993-06-01',
    to: '2011-05-01',
    endedOn: '2011-05-31',
    contract: '沪劳备199395000002',
  });
}

interface Job {
  readonly id: number;
  readonly employer: Enterprise;
  /** First days of the first and the last month that was paid. */
  readonly from: string;
  readonly to: string;
  readonly endedOn: string | null;
  readonly contract: string;
}

function insure({ extras }: Workshop, person: Person, { id, employer, from, to, endedOn, contract }: Job): void {
  const ended = endedOn === null ? null : dayOf(endedOn);
  const number = contract;
  const run = { employer, from: dayOf(from), to: dayOf(to) };
  extras.population.push((write) => {
    write.Contribution({
      id,
      person: person.idNumber,
      employer: employer.uscc,
      kinds: 'PENSION,MEDICAL,UNEMPLOYMENT,WORK_INJURY,MATERNITY',
      fromMonth: from,
      toMonth: to,
      baseFen: 1_180_000,
      ...sourced('上海市人力资源和社会保障局', run.to + 15),
    });
    const filed = { number, employer, from: run.from, to: null, endedOn: ended, filedOn: run.from + 10 };
    writeWork(write, person, { contracts: [filed], taxed: [], transfers: [], loans: [] });
    write.TaxedRun({
      id,
      person: person.idNumber,
      withholder: employer.uscc,
      fromMonth: from,
      toMonth: to,
      ...sourced('国家税务总局上海市税务局', run.to + 15),
    });
  });
}

function personOf({ society }: Workshop, name: string): Person {
  const found = society.people.find((candidate) => candidate.name === name);
  if (!found) throw new Error(`${name} is not cast yet`);
  return found;
}

function enterpriseOf({ enterprises }: Workshop, part: string): Enterprise {
  const found = enterprises.find(({ name }) => name.includes(part));
  if (!found) throw new Error(`${part} is not cast yet`);
  return found;
}
