import { enterPerson } from '../enter-person.ts';
import { houseFixed, type Mate } from '../join.ts';
import { newcomers } from '../newcomers.ts';
import type { Workshop } from '../workshop.ts';

/** Both are of age and were never married; each is registered in the collective household of an employer. */
export function castCouple(shop: Workshop): void {
  const { late, settle } = newcomers(shop, 'couple');
  const groom = enterPerson(late, { name: '毕云帆', prefix: '310105', birth: '1996-03-09', serial: '987' });
  const bride = enterPerson(late, { name: '岳清和', prefix: '310107', birth: '1998-11-27', serial: '988' });
  const members: readonly (readonly [Mate, number])[] = [
    [[groom, 'HEAD', '2018-07-16'], 4],
    [[bride, 'HEAD', '2020-07-13'], 2],
  ];
  for (const [mate, office] of members) {
    const household = houseFixed(late, shop.unit('310101', office), [mate], 'DORMITORY');
    late.society.households[late.society.households.indexOf(household)] = { ...household, kind: 'COLLECTIVE' };
  }
  settle();
}
