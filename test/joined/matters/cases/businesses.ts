import type { City } from '../../../support/city.ts';
import { cast } from '../../../support/matters/cast.ts';
import type { MatterCase } from '../../../support/matters/matter-case.ts';
import { personFacts } from '../../../support/matters/person-facts.ts';

/** Matters of enterprises, from the first day to the last. */
export async function casesOfBusinesses(city: Pick<City, 'registries'>): Promise<readonly MatterCase[]> {
  const [founder, developer, restaurant] = [cast('founder'), cast('developer'), cast('restaurant-owner')];
  const nameOf = async (idNumber: string) => (await personFacts(city, idNumber)).name;
  return [
    {
      matter: 'enterprise-start',
      persona: 'founder',
      applicant: founder.idNumber,
      inputs: {
        name: await nameOf(founder.idNumber),
        declaration: founder.other('nameDeclaration'),
        hasPersonShareholder: true,
        shareholders: [founder.idNumber],
        hasEnterpriseShareholder: true,
        enterpriseShareholders: [founder.uscc],
        officers: [founder.idNumber],
        hasTitle: true,
        premises: [founder.other('office')],
      },
    },
    {
      matter: 'construction-permit',
      persona: 'developer',
      applicant: developer.uscc,
      inputs: {
        project: developer.other('project'),
        contractor: developer.other('builder'),
        supervisor: developer.other('supervisor'),
        manager: developer.other('manager'),
        safetyOfficers: [developer.other('safetyOfficer')],
      },
    },
    {
      matter: 'food-license',
      persona: 'restaurant-owner',
      applicant: restaurant.uscc,
      inputs: {
        legalRepresentative: restaurant.idNumber,
        legalRepresentativeName: await nameOf(restaurant.idNumber),
        managers: [restaurant.other('cook')],
        premises: restaurant.unitCode,
      },
    },
    {
      matter: 'restaurant-start',
      persona: 'restaurant-owner',
      applicant: restaurant.uscc,
      inputs: {
        legalRepresentative: restaurant.idNumber,
        premises: restaurant.unitCode,
        staff: [restaurant.idNumber, restaurant.other('cook')],
        hasSign: true,
      },
    },
    {
      matter: 'enterprise-deregistration',
      persona: 'winding-up',
      applicant: cast('winding-up').uscc,
      inputs: { hasPaperLicense: true },
    },
    {
      matter: 'enterprise-simplified-deregistration',
      persona: 'closing-down',
      applicant: cast('closing-down').uscc,
      inputs: {},
    },
  ];
}
