import { asOfDay } from '../calendar/as-of-day.ts';
import { type Day, dayFrom, dayOf, yearOf } from '../calendar/day.ts';
import type { Serials } from '../identifiers/serials.ts';
import type { Person } from '../people/person.ts';
import type { Random } from '../random/random.ts';

export interface Credential {
  readonly number: string;
  readonly level: string;
  readonly institution: string;
  readonly major: string;
  readonly graduatedOn: Day;
  readonly isForeign: boolean;
}

/** Certificates of earlier years are not in the national file. */
const ON_FILE_SINCE = dayOf('2002-01-01');

/** What someone of a level graduated in, with the usual age. */
const LADDERS: Readonly<Record<string, readonly (readonly [level: string, age: number])[]>> = {
  COLLEGE: [['COLLEGE', 21]],
  BACHELOR: [['BACHELOR', 22]],
  MASTER: [
    ['BACHELOR', 22],
    ['MASTER', 25],
  ],
  DOCTORATE: [
    ['BACHELOR', 22],
    ['MASTER', 25],
    ['DOCTORATE', 29],
  ],
};

/** Made-up schools, each with the five digits that its certificates begin with. */
const SCHOOLS = [
  ['90001', '上海合成大学'],
  ['90002', '上海合成理工大学'],
  ['90003', '上海合成师范学院'],
  ['90004', '江南合成学院'],
  ['90005', '皖北合成职业学院'],
] as const;
const MAJORS = ['计算机科学与技术', '机械工程', '会计学', '汉语言文学', '护理学', '土木工程', '物流管理', '法学'];

/** The certificates behind someone's education, as far as they are on file; few are foreign ones that were certified. */
export function credentialsOf(
  { birth, education }: Pick<Person, 'birth' | 'education'>,
  { serials, random }: { readonly serials: Serials; readonly random: Random },
): Credential[] {
  const ladder = LADDERS[education ?? ''] ?? [];
  return ladder.flatMap(([level, age]): Credential[] => {
    const year = yearOf(birth) + age;
    const graduatedOn = dayFrom(year, 6, random.between(20, 30));
    const [code, school] = random.pick(SCHOOLS);
    const isForeign = random.chance(0.04) && level !== 'COLLEGE';
    const major = random.pick(MAJORS);
    if (graduatedOn < ON_FILE_SINCE || graduatedOn > asOfDay) return [];
    const serial = serials.next('credential', 8);
    const own = { level, major, graduatedOn, isForeign };
    return isForeign
      ? [{ number: `境外学认${year}${serial}`, institution: '境外合成大学', ...own }]
      : [{ number: `${code}${year}${serial}`, institution: school, ...own }];
  });
}
