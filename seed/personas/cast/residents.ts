import { dayOf } from '../../calendar/day.ts';
import { enterPerson } from '../enter-person.ts';
import { employ, houseFixed } from '../join.ts';
import { own } from '../own.ts';
import type { Workshop } from '../workshop.ts';

/** A retiree, a resident with points, and one whose permit rests. */
export function castResidents(shop: Workshop): void {
  castRetiree(shop);
  castPoints(shop);
  castSuspendedPermit(shop);
}

/** Turned 60 in September 2026, paid for 24 years, and may now apply for his pension. */
function castRetiree(shop: Workshop): void {
  const man = enterPerson(
    shop,
    { name: '金寿康', prefix: '310109', birth: '1966-09-12', serial: '971' },
    { education: 'COLLEGE' },
  );
  const home = shop.unit('310104', 9);
  own(shop, home, [{ person: man }], '2003-05-19');
  houseFixed(shop, home, [[man, 'HEAD', '2003-06-02']]);
  const employer = shop.enterprises.find(({ name }) => name.includes('滨江置业')) ?? null;
  employ(shop, man, employer, '2002-10-01', '2026-09-01');
  shop.records.set(man, {
    transfers: [{ fromPlace: '江苏省南京市', months: 36, transferredOn: dayOf('2003-04-10') }],
  });
}

/** From Anhui, where she worked for two years, with a residence permit in force and 132 points of the 120 that count. */
function castPoints(shop: Workshop): void {
  const permit = {
    number: '31900000902',
    firstIssuedOn: dayOf('2018-11-20'),
    endorsementDueOn: dayOf('2027-11-20'),
    points: { score: 132, validTo: dayOf('2027-05-31') },
  };
  const woman = enterPerson(
    shop,
    { name: '薛小满', prefix: '341222', birth: '1991-05-21', serial: '972', birthPlace: '安徽省太和县' },
    { home: 'ELSEWHERE', education: 'MASTER', permit },
  );
  const home = shop.unit('310115', 8);
  houseFixed(shop, home, [[woman, 'HEAD', '2018-03-01']], 'RENTED');
  employ(shop, woman, shop.enterprises.find(({ name }) => name.includes('思源启迪')) ?? null, '2019-06-01');
  shop.records.set(woman, {
    transfers: [{ fromPlace: '安徽省太和县', months: 19, transferredOn: dayOf('2020-03-16') }],
  });
  const landlord = shop.society.people.find(({ name }) => name === '贺启明');
  if (!landlord) throw new Error('the institutions come first');
  own(shop, home, [{ person: landlord }], '2006-08-08');
}

/** From Henan; missed the yearly endorsement of May 2026, so the functions of the permit rest until a late one. */
function castSuspendedPermit(shop: Workshop): void {
  const permit = {
    number: '31900000903',
    firstIssuedOn: dayOf('2021-05-12'),
    endorsementDueOn: dayOf('2026-05-12'),
    points: null,
  };
  const man = enterPerson(
    shop,
    { name: '段飞', prefix: '411523', birth: '1999-01-08', serial: '973', birthPlace: '河南省新县' },
    { home: 'ELSEWHERE', education: 'COLLEGE', permit },
  );
  houseFixed(shop, shop.unit('310115', 9), [[man, 'HEAD', '2020-10-10']], 'RENTED');
  own(shop, shop.unit('310115', 9), [{ person: man }], '2024-10-10');
}
