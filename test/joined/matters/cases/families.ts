import type { City } from '../../../support/city.ts';
import { cast } from '../../../support/matters/cast.ts';
import { homeOf } from '../../../support/matters/home-of.ts';
import type { MatterCase } from '../../../support/matters/matter-case.ts';
import { personFacts } from '../../../support/matters/person-facts.ts';

/** Matters of a family: marriage, birth, school, death. */
export async function casesOfFamilies(city: Pick<City, 'registries'>): Promise<readonly MatterCase[]> {
  const [groom, parents, child] = [cast('couple-to-marry'), cast('newborns-parents'), cast('turning-fourteen')];
  const deceased = cast('deceased-owner');
  const of = (idNumber: string) => personFacts(city, idNumber);
  const mother = await of(parents.idNumber);
  const bride = groom.other('bride');
  const marriage = {
    matter: 'marriage-registration',
    persona: 'couple-to-marry',
    applicant: groom.idNumber,
    inputs: { groomName: (await of(groom.idNumber)).name, bride, brideName: (await of(bride)).name },
  };
  return [
    { ...marriage, on: '2025-05-09' },
    { ...marriage, on: '2025-05-10' },
    {
      matter: 'newborn',
      persona: 'newborns-parents',
      applicant: parents.idNumber,
      inputs: {
        motherName: mother.name,
        father: parents.other('father'),
        fatherName: (await of(parents.other('father'))).name,
        child: parents.other('child'),
        childName: (await of(parents.other('child'))).name,
        household: parents.idNumber,
        account: mother.account,
      },
    },
    {
      matter: 'school-enrolment',
      persona: 'turning-fourteen',
      applicant: child.idNumber,
      inputs: {
        guardian: child.other('father'),
        ownsHome: true,
        units: [await homeOf(city, child.other('father'))],
      },
    },
    {
      matter: 'after-death',
      persona: 'deceased-owner',
      applicant: deceased.other('son'),
      inputs: {
        deceased: deceased.idNumber,
        name: (await of(deceased.other('son'))).name,
        hasOtherHeirs: true,
      },
    },
  ];
}
