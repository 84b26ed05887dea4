import { dayOf, dayText } from '../../calendar/day.ts';
import type { LicenseTypeName } from '../../licenses/catalogue.ts';
import { heldByPerson } from '../../licenses/holder.ts';
import type { Edition } from '../../licenses/license-office.ts';
import { sourced } from '../../rows/sourced.ts';
import type { Workshop } from '../workshop.ts';

/** What was added to the stories later: certificates and declared names of personas who are there already. */
export function castFurtherRecords(shop: Workshop): void {
  const person = (name: string) => {
    const found = shop.society.people.find((candidate) => candidate.name === name);
    if (!found) throw new Error(`${name} is not cast yet`);
    return found;
  };
  const [founder, owner, cook, barred] = ['顾思源', '陆大鹏', '潘福来', '孟晓梅'].map(person);
  if (!founder || !owner || !cook || !barred) throw new Error('the businesses come first');
  // She founds a second company, he a second restaurant; who is barred from representing one may still declare a name.
  declare(shop, '上海思源智行信息科技有限公司', founder.idNumber, '2026-10-12');
  declare(shop, '上海鹏记小馆餐饮管理有限公司', owner.idNumber, '2026-10-19');
  declare(shop, '上海晓梅新程贸易有限公司', barred.idNumber, '2026-10-20');
  const year = { issuedOn: dayOf('2026-09-02'), validTo: dayOf('2027-09-01') };
  const three = { issuedOn: dayOf('2025-06-10'), validTo: dayOf('2028-06-09') };
  const give = giver(shop);
  give('healthCertificate', owner, { number: 'JK310106990011', edition: year, items: { occupation: '食品生产经营' } });
  give('healthCertificate', cook, { number: 'JK310106990012', edition: year, items: { occupation: '食品生产经营' } });
  give('foodSafetyManager', cook, { number: 'SP202599000001', edition: three, items: { grade: '初级' } });
  give('professionalTitle', person('薛小满'), {
    number: 'ZC199199000001',
    edition: { issuedOn: dayOf('2022-12-20'), validTo: null },
    items: { series: '工程', level: '中级' },
  });
  const agent = person('殷永年');
  give('powerOfAttorney', person('戴宏伟'), {
    number: '（2026）沪证字第990001号',
    edition: { issuedOn: dayOf('2026-10-15'), validTo: dayOf('2027-10-14') },
    items: { matter: '委托代办房屋出售', agent: agent.name, agentCode: agent.idNumber },
  });
}

interface Given {
  readonly number: string;
  readonly edition: Edition;
  readonly items: Readonly<Record<string, string>>;
}

function giver({ extras, city }: Workshop) {
  const district = city.district('310106');
  return (type: LicenseTypeName, person: Parameters<typeof heldByPerson>[0], { number, edition, items }: Given) => {
    extras.license.push((office) => {
      office.issue({ type, holder: heldByPerson(person), district, number, editions: [edition], items });
    });
  };
}

/** A declared name that no enterprise has taken; it is kept for a year. */
function declare({ extras, serials }: Workshop, name: string, applicant: string, on: string): void {
  const declaredOn = dayOf(on);
  extras.enterprise.push((write) => {
    write.NameDeclaration({
      number: `沪名申2026${serials.next('name declaration', 8)}`,
      name,
      applicant,
      declaredOn: on,
      reservedUntil: dayText(declaredOn + 364),
      ...sourced('上海市市场监督管理局', declaredOn),
    });
  });
}
