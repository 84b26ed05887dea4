import type { Serials } from '../identifiers/serials.ts';
import { issueToEnterprise } from '../licenses/issue-business.ts';
import { issueToPerson } from '../licenses/issue-to-person.ts';
import { emptySociety } from '../people/society.ts';
import { random } from '../random/random.ts';
import { writeEnterprise } from '../rows/enterprise/write-enterprise.ts';
import { writeRegistrations } from '../rows/enterprise/write-registrations.ts';
import { writePositions, writeShares } from '../rows/enterprise/write-shares.ts';
import { writePerson } from '../rows/population/write-people.ts';
import type { Workshop } from './workshop.ts';

/**
 * A workshop for people and enterprises who joined the fixed world after a seed was in use. Sizes do not count them, and they are
 * written behind everybody else with numbers and draws of their own: to put them among the others would move the whole city.
 * `settle` hands them over once they are all there.
 */
export function newcomers(shop: Workshop, name: string): { readonly late: Workshop; settle(): void } {
  const late: Workshop = { ...shop, society: emptySociety(), enterprises: [] };
  return { late, settle: () => settle(shop, late, name) };
}

function settle(
  { extras, city, serials, enterprises: known }: Workshop,
  { society, enterprises }: Workshop,
  name: string,
): void {
  const [district] = city.districts;
  if (!district) throw new Error('the city has no district');
  // Numbers of the fixed world begin with 9 and count up: those that begin with 95 are far from them.
  const apart: Serials = { next: (series, digits) => `95${serials.next(`${name} ${series}`, digits).slice(2)}` };
  extras.population.push((write) => {
    for (const person of society.people) writePerson(write, person);
  });
  extras.enterprise.push((write) => {
    const circle = {
      banks: known.filter(({ industry }) => industry.trade === '银行'),
      serials: apart,
      random: random(0, `${name}: enterprises`),
    };
    for (const enterprise of enterprises) {
      writeEnterprise(write, enterprise, circle.random);
      writeShares(write, enterprise, circle);
      writePositions(write, enterprise);
      writeRegistrations(write, enterprise, circle);
    }
  });
  extras.license.push((office) => {
    const draws = random(0, `${name}: licenses`);
    for (const person of society.people) issueToPerson(office, person, district, draws);
    for (const enterprise of enterprises) issueToEnterprise(office, enterprise, apart, draws);
  });
}
