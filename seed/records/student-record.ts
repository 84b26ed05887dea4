import { asOfDay } from '../calendar/as-of-day.ts';
import { type Day, dayFrom, yearOf, yearsBetween } from '../calendar/day.ts';
import type { Serials } from '../identifiers/serials.ts';
import type { Person } from '../people/person.ts';
import type { Random } from '../random/random.ts';

export interface StudentRecord {
  readonly number: string;
  readonly school: string;
  readonly stage: Stage['name'];
  readonly enrolledOn: Day;
  readonly isEnrolled: boolean;
}

interface Stage {
  readonly name: 'KINDERGARTEN' | 'PRIMARY' | 'JUNIOR_SECONDARY' | 'SENIOR_SECONDARY' | 'HIGHER';
  /** The age at which it begins, and how many of that age are in it. */
  readonly age: number;
  readonly share: number;
  readonly schools: string;
}

/** The city's schools: five years of primary, four of junior, three of senior secondary. */
const STAGES: readonly Stage[] = [
  { name: 'KINDERGARTEN', age: 3, share: 0.88, schools: '幼儿园' },
  { name: 'PRIMARY', age: 6, share: 1, schools: '小学' },
  { name: 'JUNIOR_SECONDARY', age: 11, share: 1, schools: '初级中学' },
  { name: 'SENIOR_SECONDARY', age: 15, share: 0.94, schools: '高级中学' },
  { name: 'HIGHER', age: 18, share: 0.6, schools: '学院' },
];
const LEAVING_AGE = 22;
/** Of those who are older, nobody is in the register, which began with them. */
const OLDEST = 36;
const HIGHER_EDUCATION = ['COLLEGE', 'BACHELOR', 'MASTER', 'DOCTORATE'];

/** The school year that runs: a child enters a stage in the year by whose first day it is of age. */
const YEAR = yearOf(asOfDay);
const FIRST_DAY = dayFrom(YEAR, 9, 1);
const NUMBERS = ['一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** Someone's latest place at a school: by age, and for those past it by education. Who works studies no more. */
export function studentRecordOf(
  { birth, education, death }: Person,
  isEmployed: boolean,
  { serials, random }: { readonly serials: Serials; readonly random: Random },
): StudentRecord | null {
  const age = yearsBetween(birth, FIRST_DAY);
  const first = STAGES[0];
  if (death !== null || !first || age < first.age || age > OLDEST) return null;
  const reached = STAGES.findLast((stage) => age >= stage.age) ?? first;
  const mayStudy = age < LEAVING_AGE && !(reached.name === 'HIGHER' && isEmployed);
  const isEnrolled = mayStudy && random.chance(reached.share);
  const left = HIGHER_EDUCATION.includes(education ?? '') && age >= LEAVING_AGE ? 'HIGHER' : 'JUNIOR_SECONDARY';
  const stage = isEnrolled ? reached : STAGES.find(({ name }) => name === left);
  // Who is not in kindergarten has been nowhere.
  if (!stage || (!isEnrolled && age < 15)) return null;
  return {
    number: `31${serials.next('student', 10)}`,
    school: `上海市合成第${random.pick(NUMBERS)}${stage.schools}`,
    stage: stage.name,
    enrolledOn: dayFrom(YEAR - (age - stage.age), 9, 1),
    isEnrolled,
  };
}
