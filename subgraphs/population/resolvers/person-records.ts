import { including } from '../../kit/columns/columns.ts';
import { needsOf } from '../../kit/columns/needs.ts';
import { reading } from '../../kit/columns/reading.ts';
import { rowsByOf } from '../../kit/columns/rows-by.ts';
import { refusal } from '../../kit/errors.ts';
import type { RowOf } from '../../kit/table.ts';
import { educationRank } from '../education-rank.ts';
import type { Person } from '../entities/person.ts';
import type { Loaders } from '../loaders.ts';
import { type RetirementCategory, statutoryRetirement } from '../statutory-retirement.ts';

type PersonRow = RowOf<typeof Person>;
const needs = needsOf<PersonRow>();
const rowsBy = rowsByOf<PersonRow>();

interface OfKind {
  readonly kind?: string | null;
  readonly isActive?: boolean | null;
}

/** The bound that the schema states. */
const MOST_CREDENTIALS = 20;

/** Fields of `Person` for what registers keep about work, schooling, conduct and welfare. */
export function personRecordResolvers(load: Loaders) {
  return {
    laborContracts: needs(
      ['idNumber'],
      reading(
        (columns) =>
          ({ idNumber }, { isCurrent }: { isCurrent?: boolean | null }) =>
            load.laborContracts(idNumber, { isCurrent: isCurrent ?? null }, columns),
      ),
    ),
    academicCredentials: needs(
      ['idNumber'],
      reading((below) => {
        const columns = including(below, 'level');
        return async ({ idNumber }) =>
          [...(await load.allCredentials(idNumber, columns))]
            .sort((one, other) => educationRank(other.level) - educationRank(one.level))
            .slice(0, MOST_CREDENTIALS);
      }),
    ),
    studentRecord: rowsBy('idNumber', load.studentRecord),
    incomeTax: needs(['idNumber'], ({ idNumber }) => ({ person: idNumber })),
    violations: needs(
      ['idNumber'],
      reading(
        (columns) =>
          ({ idNumber }, { isActive }: { isActive?: boolean | null }) =>
            load.violations(idNumber, { isActive: isActive ?? null }, columns),
      ),
    ),
    vaccination: rowsBy('idNumber', load.vaccination),
    benefits: needs(
      ['idNumber'],
      reading(
        (columns) =>
          ({ idNumber }, { kind, isActive }: OfKind) =>
            load.benefits(idNumber, { kind: kind ?? null, isActive: isActive ?? null }, columns),
      ),
    ),
    socialSecurityCard: rowsBy('idNumber', load.socialSecurityCard),
    careAssessment: needs(
      ['idNumber'],
      reading(
        (columns) =>
          async ({ idNumber }) =>
            (await load.newestCareAssessment(idNumber, {}, columns))[0] ?? null,
      ),
    ),
    statutoryRetirement: needs(
      ['birthDate', 'sex'],
      ({ birthDate, sex }, { category }: { category: RetirementCategory }) => {
        checkCategory(category, sex);
        return statutoryRetirement(birthDate, category);
      },
    ),
  };
}

/** Tables are of men or of women: the day of the wrong one would look like a right. Who is neither may be read by any. */
function checkCategory(category: RetirementCategory, sex: string): void {
  const isForMen = category === 'MEN';
  if ((isForMen && sex === 'FEMALE') || (!isForMen && sex === 'MALE')) {
    const fitting = isForMen ? 'WOMEN_55 or WOMEN_50' : 'MEN';
    throw refusal('BAD_USER_INPUT', `"category" is ${category}, which is not for this person; expected ${fitting}`);
  }
}
