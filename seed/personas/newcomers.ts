import type { Serials } from '../identifiers/serials.ts';
import { issueToEnterprise } from '../licenses/issue-business.ts';
import { issueHouseholdPages } from '../licenses/issue-civil.ts';
import { issueToPerson } from '../licenses/issue-to-person.ts';
import { emptySociety } from '../people/society.ts';
import { random } from '../random/random.ts';
import { writeEnterprise } from '../rows/enterprise/write-enterprise.ts';
import { writeRegistrations } from '../rows/enterprise/write-registrations.ts';
import { writePositions, writeShares } from '../rows/enterprise/write-shares.ts';
import { writeHousehold, writeStay } from '../rows/population/write-households.ts';
import { writeInsurance } from '../rows/population/write-insurance.ts';
import { writePerson } from '../rows/population/write-people.ts';
import { writeWelfare } from '../rows/population/write-welfare.ts';
import type { Workshop } from './workshop.ts';

const NO_WELFARE = { benefits: [], care: null, card: null, violations: [] } as const;

/**
 * A workshop for people and enterprises who joined the fixed world after a seed was in use. Sizes do not count them, and they are
 * written behind everybody else with numbers and draws of their own: to put them among the others would move the whole city.
 * Of insurance and welfare they have what their careers and records say, and nothing by chance. `settle` hands them over once
 * they are all there.
 */
export function newcomers(shop: Workshop, name: string): { readonly late: Workshop; settle(): void } {
  const apart = { society: emptySociety(), enterprises: [], careers: new Map(), records: new Map() };
  const late: Workshop = { ...shop, ...apart };
  return { late, settle: () => settle(shop, late, name) };
}

function settle(
  { extras, city, serials, enterprises: known }: Workshop,
  { society, enterprises, careers, records }: Workshop,
  name: string,
): void {
  const [district] = city.districts;
  if (!district) throw new Error('the city has no district');
  // Numbers of the fixed world begin with 9 and count up: those that begin with 95 are far from them. All newcomers share them.
  const apart: Serials = { next: (series, digits) => `95${serials.next(`newcomers ${series}`, digits).slice(2)}` };
  extras.population.push((write) => {
    const draws = random(0, `${name}: insurance`);
    for (const person of society.people) {
      writePerson(write, person);
      const career = careers.get(person);
      if (career) writeInsurance(write, person, career, draws);
      writeWelfare(write, person, { ...NO_WELFARE, ...records.get(person) });
    }
    for (const household of society.households) writeHousehold(write, household);
    for (const stay of society.stays) writeStay(write, stay);
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
    for (const household of society.households) issueHouseholdPages(office, household);
    for (const enterprise of enterprises) issueToEnterprise(office, enterprise, apart, draws);
  });
}
