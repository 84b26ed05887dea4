import { asOfDay } from '../calendar/as-of-day.ts';
import { addYears, yearOf } from '../calendar/day.ts';
import { ageOf } from '../people/lifetime.ts';
import type { Person } from '../people/person.ts';
import type { Random } from '../random/random.ts';
import { heldByPerson } from './holder.ts';
import type { LicenseOffice } from './license-office.ts';
import { renewals } from './renewals.ts';

const LEVELS: Readonly<Record<string, readonly [level: string, age: number]>> = {
  COLLEGE: ['专科', 21],
  BACHELOR: ['本科', 22],
  MASTER: ['硕士研究生', 25],
  DOCTORATE: ['博士研究生', 29],
};
const SCHOOLS = ['上海合成大学', '华东合成理工大学', '江南合成师范大学', '上海合成职业技术学院'];
const OCCUPATIONS = ['电工', '中式烹调师', '养老护理员', '汽车维修工', '育婴员', '保安员'];

/** What a person holds for what they learned and do. */
export function issueForSkills(office: LicenseOffice, person: Person, random: Random): void {
  const age = ageOf(person);
  if (person.death !== null || age < 20) return;
  const holder = heldByPerson(person);
  const common = { holder, district: null };
  const serial = `${person.idNumber.slice(6, 10)}${random.digits(8)}`;
  const studied = LEVELS[person.education ?? ''];
  if (studied && age > studied[1]) {
    const [level, graduated] = studied;
    const items = { level, school: random.pick(SCHOOLS) };
    const editions = [{ issuedOn: addYears(person.birth, graduated) + 20, validTo: null }];
    office.issue({ type: 'graduation', ...common, number: `1${serial}`, editions, items });
    if (level !== '专科') office.issue({ type: 'degree', ...common, number: `2${serial}`, editions, items });
    if (random.chance(0.06)) {
      office.issue({
        type: 'teacher',
        ...common,
        number: `3${serial}`,
        editions,
        items: { subject: random.pick(['语文', '数学', '英语']) },
      });
    }
    if (random.chance(0.02)) {
      const first = addYears(person.birth, graduated + 1);
      office.issue({
        type: 'nurse',
        ...common,
        number: `4${serial}`,
        editions: renewals(first, 5),
        items: { workplace: '上海市第一合成医院' },
      });
    }
  }
  if (random.chance(0.15)) {
    const issuedOn = random.between(addYears(person.birth, 19), asOfDay);
    const items = { occupation: random.pick(OCCUPATIONS), level: random.pick(['五级', '四级', '三级']) };
    office.issue({ type: 'skill', ...common, number: `Y${serial}`, editions: [{ issuedOn, validTo: null }], items });
  }
  if (random.chance(0.08)) {
    const first = asOfDay - random.between(10, 900);
    const editions = renewals(first, 1);
    const number = `JK${yearOf(first)}${serial}`;
    office.issue({
      type: 'healthCertificate',
      ...common,
      number,
      editions,
      items: { occupation: '公共场所直接为顾客服务' },
    });
  }
}
