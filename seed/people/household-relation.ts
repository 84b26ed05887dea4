import type { Person } from './person.ts';

type Sexes = Readonly<Record<Person['sex'], string>>;

/** GB/T 4761 has a code of its own for the man and the woman where a relation is the same for both. */
const bySex: Readonly<Record<string, Sexes>> = {
  SPOUSE: { MALE: 'HUSBAND', FEMALE: 'WIFE' },
  PARENT: { MALE: 'FATHER', FEMALE: 'MOTHER' },
};

/** Someone's relation to the head of the household, as closely as the register enters it. */
export function householdRelation(relation: string, { sex }: Pick<Person, 'sex'>): string {
  return bySex[relation]?.[sex] ?? relation;
}
