import { dayOf } from '../../calendar/day.ts';
import { enterPerson } from '../enter-person.ts';
import { houseFixed } from '../join.ts';
import { newcomers } from '../newcomers.ts';
import type { Workshop } from '../workshop.ts';

/** She has a card of grade 2 and the minimum living allowance, was assessed this spring, and draws neither of the two allowances. */
export function castDisabledPerson(shop: Workshop): void {
  const { late, settle } = newcomers(shop, 'disabled person');
  const woman = enterPerson(
    late,
    { name: '邢玉珊', prefix: '310110', birth: '1983-04-17', serial: '986' },
    {
      education: 'SENIOR_SECONDARY',
      disability: { category: 4, grade: 2, issuedOn: dayOf('2021-06-10') },
      assistance: { kind: 'MINIMUM_LIVING', since: dayOf('2022-03-01') },
    },
  );
  houseFixed(late, shop.unit('310104', 10), [[woman, 'HEAD', '2014-08-11']], 'RENTED');
  late.careers.set(woman, []);
  late.records.set(woman, {
    care: { grade: 3, assessedOn: dayOf('2026-04-22'), validTo: dayOf('2028-04-21') },
    card: {
      number: '31950000001',
      bank: '上海合成商业银行股份有限公司',
      account: '9900319500000014207',
      issuedOn: dayOf('2020-09-14'),
    },
  });
  settle();
}
