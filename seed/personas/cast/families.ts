import { dayOf } from '../../calendar/day.ts';
import { enterPerson } from '../enter-person.ts';
import { bindChild, houseFixed, marryFixed } from '../join.ts';
import { own } from '../own.ts';
import type { Workshop } from '../workshop.ts';

/** Personas of family life: newlyweds, a newborn's parents, a child about to turn 14, a household that was split. */
export function castFamilies(shop: Workshop): void {
  castNewlyweds(shop);
  castNewborn(shop);
  castTurningFourteen(shop);
  castHouseholdSplit(shop);
}

/** Married on 20 May 2026, without a household book, as the rules since 10 May 2025 have it. */
function castNewlyweds(shop: Workshop): void {
  const husband = enterPerson(shop, { name: '沈嘉树', prefix: '310110', birth: '1997-10-16', serial: '931' });
  const wife = enterPerson(shop, { name: '叶知秋', prefix: '310105', birth: '1998-08-07', serial: '932' });
  houseFixed(shop, shop.unit('310104', 2), [[husband, 'HEAD', '2021-05-06']]);
  own(shop, shop.unit('310104', 2), [{ person: husband }], '2021-04-12');
  houseFixed(shop, shop.unit('310115', 0), [[wife, 'HEAD', '2022-09-01']]);
  own(shop, shop.unit('310115', 0), [{ person: wife }], '2022-08-08');
  marryFixed(shop, [husband, wife], '2026-05-20');
}

/** A daughter born on 12 October 2026: not yet registered in her parents' household. */
function castNewborn(shop: Workshop): void {
  const father = enterPerson(shop, { name: '范致远', prefix: '310112', birth: '1993-05-03', serial: '933' });
  const mother = enterPerson(shop, { name: '姚若兰', prefix: '310117', birth: '1994-12-21', serial: '934' });
  const baby = enterPerson(
    shop,
    { name: '范念一', prefix: '310104', birth: '2026-10-12', serial: '936' },
    { education: null, phone: null },
  );
  const home = shop.unit('310104', 3);
  own(shop, home, [{ person: father }, { person: mother }], '2020-11-18');
  houseFixed(shop, home, [
    [father, 'HEAD', '2020-12-07'],
    [mother, 'SPOUSE', '2020-12-07'],
  ]);
  marryFixed(shop, [father, mother], '2019-10-10');
  bindChild(shop, baby, mother, father);
  shop.records.set(baby, {
    vaccination: {
      number: '3100990000001',
      isComplete: true,
      checkedOn: dayOf('2026-10-13'),
    },
  });
}

/** Turns 14 on 24 December 2026: until then the law asks the consent of a parent (PIPL articles 28 and 31). */
function castTurningFourteen(shop: Workshop): void {
  const father = enterPerson(shop, { name: '蒋明哲', prefix: '310101', birth: '1982-02-14', serial: '937' });
  const mother = enterPerson(shop, { name: '俞淑贤', prefix: '310103', birth: '1984-06-18', serial: '938' });
  const child = enterPerson(
    shop,
    { name: '蒋书涵', prefix: '310101', birth: '2012-12-24', serial: '940' },
    { education: 'PRIMARY', phone: null },
  );
  const home = shop.unit('310104', 4);
  own(shop, home, [{ person: father }], '2011-03-03');
  houseFixed(shop, home, [
    [father, 'HEAD', '2011-04-01'],
    [mother, 'SPOUSE', '2011-04-01'],
    [child, 'DAUGHTER', '2013-01-15'],
  ]);
  marryFixed(shop, [father, mother], '2010-09-09');
  bindChild(shop, child, mother, father);
}

/** In 2023 the married son split off; both households are registered at one address. */
function castHouseholdSplit(shop: Workshop): void {
  const father = enterPerson(
    shop,
    { name: '夏国栋', prefix: '310106', birth: '1959-03-21', serial: '941' },
    { pensionSince: dayOf('2019-04-21') },
  );
  const mother = enterPerson(
    shop,
    { name: '曹惠芳', prefix: '310108', birth: '1961-08-13', serial: '942' },
    { pensionSince: dayOf('2016-09-13') },
  );
  const son = enterPerson(shop, { name: '夏天阳', prefix: '310108', birth: '1990-01-30', serial: '943' });
  const wife = enterPerson(shop, { name: '魏思雨', prefix: '310114', birth: '1991-11-11', serial: '944' });
  const home = shop.unit('310104', 5);
  own(shop, home, [{ person: father }, { person: mother }], '2002-07-15');
  const split = dayOf('2023-09-04');
  const old = houseFixed(shop, home, [
    [father, 'HEAD', '2002-08-01'],
    [mother, 'SPOUSE', '2002-08-01'],
  ]);
  old.members.push({
    person: son,
    relation: 'SON',
    registeredOn: dayOf('2002-08-01'),
    movedInFrom: '上海市闸北区',
    moveReason: '购房',
    endedOn: split,
  });
  old.events.push({ person: son, kind: 'SPLIT', on: split, note: '结婚分户' });
  houseFixed(
    shop,
    home,
    [
      [son, 'HEAD', '2023-09-04'],
      [wife, 'SPOUSE', '2023-09-04'],
    ],
    'STAYING',
  );
  marryFixed(shop, [father, mother], '1987-10-01');
  marryFixed(shop, [son, wife], '2023-05-21');
  bindChild(shop, son, mother, father);
}
