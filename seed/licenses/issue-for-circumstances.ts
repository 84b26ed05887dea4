import { asOfDay } from '../calendar/as-of-day.ts';
import { addYears, yearOf } from '../calendar/day.ts';
import { ageOf } from '../people/lifetime.ts';
import type { Person } from '../people/person.ts';
import type { Random } from '../random/random.ts';
import { heldByPerson } from './holder.ts';
import type { LicenseOffice } from './license-office.ts';

const STUDIED = ['BACHELOR', 'MASTER', 'DOCTORATE'];
const LEVELS: Readonly<Record<string, string>> = { BACHELOR: '学士', MASTER: '硕士', DOCTORATE: '博士' };

/** What few people hold: a professional title, a foreign degree, a power of attorney, an assessment of the capacity to work. */
export function issueForCircumstances(
  office: LicenseOffice,
  person: Person,
  { adults, random }: { readonly adults: readonly Person[]; readonly random: Random },
): void {
  const age = ageOf(person);
  if (person.death !== null || age < 20) return;
  const common = { holder: heldByPerson(person), district: null };
  const serial = `${person.idNumber.slice(6, 10)}${random.digits(8)}`;
  if (STUDIED.includes(person.education ?? '') && age >= 28) {
    if (random.chance(0.12)) {
      const issuedOn = random.between(addYears(person.birth, 27), asOfDay - 30);
      const items = { series: random.pick(['工程', '会计', '经济']), level: age > 34 ? '中级' : '初级' };
      const editions = [{ issuedOn, validTo: null }];
      office.issue({ type: 'professionalTitle', ...common, number: `ZC${serial}`, editions, items });
    }
    if (random.chance(0.03)) {
      const issuedOn = random.between(addYears(person.birth, 26), asOfDay - 30);
      const items = { level: LEVELS[person.education ?? ''] ?? '学士', country: random.pick(['英国', '德国', '日本']) };
      const editions = [{ issuedOn, validTo: null }];
      office.issue({ type: 'foreignDegree', ...common, number: `RZ${serial}`, editions, items });
    }
  }
  if (person.disability && age < 60 && random.chance(0.4)) {
    const issuedOn = Math.min(asOfDay - 10, person.disability.issuedOn + 60);
    const conclusion = random.pick(['完全丧失劳动能力', '大部分丧失劳动能力']);
    const editions = [{ issuedOn, validTo: null }];
    office.issue({ type: 'workCapacity', ...common, number: `LD${serial}`, editions, items: { conclusion } });
  }
  if (age >= 30 && random.chance(0.01)) {
    const issuedOn = asOfDay - random.between(5, 700);
    const agent = random.pick(adults);
    // Nobody is an agent of his own.
    if (agent === person) return;
    office.issue({
      type: 'powerOfAttorney',
      ...common,
      number: `（${yearOf(issuedOn)}）沪证字第${random.digits(6)}号`,
      editions: [{ issuedOn, validTo: addYears(issuedOn, 1) - 1 }],
      items: { matter: '委托代办不动产事务', agent: agent.name, agentCode: agent.idNumber },
    });
  }
}
