import { expect, test } from '@jest/globals';
import { serials } from '../../../seed/identifiers/serials.ts';
import { random } from '../../../seed/random/random.ts';
import { steady } from '../../../seed/random/steady.ts';
import { credentialsOf } from '../../../seed/records/academic-credentials.ts';
import { someone } from './someone.ts';

const desk = () => ({ serials: serials('START'), random: steady(random(1, 'credentials')) });
const levelsOf = (birth: string, education: string | null) =>
  credentialsOf(someone(birth, { education }), desk()).map(({ level }) => level);

test.each([
  ['1985-11-15', 'DOCTORATE', ['BACHELOR', 'MASTER', 'DOCTORATE']],
  ['1985-11-15', 'MASTER', ['BACHELOR', 'MASTER']],
  ['1985-11-15', 'COLLEGE', ['COLLEGE']],
  ['1985-11-15', 'SENIOR_SECONDARY', []],
  ['1985-11-15', null, []],
])('someone born on %s, of education %s, has %j', (birth, education, levels) => {
  expect(levelsOf(birth, education)).toEqual(levels);
});

test('what was earned before 2002 is not on file, and what is still to come neither', () => {
  expect(levelsOf('1978-01-01', 'MASTER')).toEqual(['MASTER']);
  expect(levelsOf('1960-01-01', 'MASTER')).toEqual([]);
  expect(levelsOf('2003-01-01', 'MASTER')).toEqual(['BACHELOR']);
});
