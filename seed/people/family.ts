import type { Day } from '../calendar/day.ts';
import { addYears } from '../calendar/day.ts';
import { bearChildren } from './children.ts';
import { ageOf, birthdays, lastDayOf, live, marriageDay } from './lifetime.ts';
import { marry, maybeDivorce } from './marry.ts';
import type { Person } from './person.ts';
import { type Housemate, settle, settleAlone } from './settle.ts';
import type { Town } from './town.ts';

/** How far a family is followed: founders, their children, their grandchildren. */
const GENERATIONS = 2;

interface FamilyPlan {
  readonly husband: Person;
  readonly wife: Person;
  /** 0 for founders. */
  readonly generation: number;
  /** The end of a former marriage, for those who marry again. */
  readonly after?: Day;
}

/** Lets a couple marry, have children, part or grow old, and settles those who live together; others settle elsewhere. */
export function raiseFamily(town: Town, plan: FamilyPlan): void {
  const housemates = familyOf(town, plan);
  if (housemates.length > 0) settle(town, housemates);
}

/** Those of a couple's family who share one home, by their relation to the couple. */
function familyOf(town: Town, { husband, wife, generation, after }: FamilyPlan): Housemate[] {
  const { random } = town;
  for (const spouse of [husband, wife]) if (spouse.death === null) live(spouse, random);
  const marriedOn = marriageDay(husband, wife, after ?? null, random);
  if (marriedOn === null) {
    settleAlone(town, husband);
    settleAlone(town, wife);
    return [];
  }
  const marriage = marry(town, husband, wife, marriedOn);
  const divorcedOn = after === undefined ? maybeDivorce(town, marriage) : null;
  const until = Math.min(divorcedOn ?? lastDayOf(wife), lastDayOf(husband), lastDayOf(wife));
  const children = bearChildren(town, { husband, wife, days: birthdays(wife, marriedOn, until, random) });
  const leaver = divorcedOn === null ? null : wife.home === 'SHANGHAI' ? husband : wife;
  const housemates = [husband, wife]
    .filter((spouse) => spouse !== leaver)
    .map((person, place): Housemate => ({ person, relation: place === 0 ? 'HEAD' : 'SPOUSE', since: marriedOn }));
  for (const child of children) housemates.push(...childAtHome(town, child, generation));
  if (leaver && divorcedOn !== null) leave(town, leaver, divorcedOn);
  return housemates;
}

function childAtHome(town: Town, child: Person, generation: number): Housemate[] {
  const { random, registrar } = town;
  const here = (person: Person, relation: string): Housemate => ({ person, relation, since: person.birth });
  const own = here(child, child.sex === 'MALE' ? 'SON' : 'DAUGHTER');
  if (ageOf(child) < 26 || !random.chance(0.75)) return [own];
  if (generation >= GENERATIONS || random.chance(0.25)) {
    settleAlone(town, child);
    return [];
  }
  const sex = child.sex === 'MALE' ? 'FEMALE' : 'MALE';
  const birth = Math.min(child.birth + random.between(-1_500, 900), addYears(child.birth, 3));
  const spouse = registrar.enter({ sex, birth, home: random.chance(0.8) ? 'SHANGHAI' : 'ELSEWHERE' });
  const couple = child.sex === 'MALE' ? { husband: child, wife: spouse } : { husband: spouse, wife: child };
  const family = familyOf(town, { ...couple, generation: generation + 1 });
  if (!family.some(({ person }) => person === child) || !random.chance(0.15)) {
    if (family.length > 0) settle(town, family);
    return [];
  }
  return family.map((mate) => {
    if (mate.person === child) return own;
    return { ...mate, relation: mate.relation === 'HEAD' || mate.relation === 'SPOUSE' ? 'OTHER' : 'GRANDCHILD' };
  });
}

/** Who moves out after a divorce lives alone or marries again. */
function leave(town: Town, leaver: Person, divorcedOn: Day): void {
  const { random, registrar } = town;
  if (leaver.death !== null || !random.chance(0.4)) {
    settleAlone(town, leaver);
    return;
  }
  const isMan = leaver.sex === 'MALE';
  const birth = leaver.birth + random.between(-1_000, 1_800);
  const spouse = registrar.enter({
    sex: isMan ? 'FEMALE' : 'MALE',
    birth,
    home: random.chance(0.6) ? leaver.home : 'ELSEWHERE',
  });
  const couple = isMan ? { husband: leaver, wife: spouse } : { husband: spouse, wife: leaver };
  raiseFamily(town, { ...couple, generation: GENERATIONS, after: divorcedOn });
}
