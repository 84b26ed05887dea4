import type { City } from '../../../support/city.ts';
import { cast } from '../../../support/matters/cast.ts';
import type { MatterCase } from '../../../support/matters/matter-case.ts';
import { personFacts } from '../../../support/matters/person-facts.ts';

/** Matters of homes, permits, pensions and allowances. */
export async function casesOfResidents(city: Pick<City, 'registries'>): Promise<readonly MatterCase[]> {
  const [buyer, seller, points] = [cast('home-buyer'), cast('home-seller'), cast('resident-with-points')];
  const [retiree, disabled] = [cast('retiree'), cast('person-with-disability')];
  const of = (idNumber: string) => personFacts(city, idNumber);
  const { name, account } = await of(points.idNumber);
  const pensioner = await of(retiree.idNumber);
  const allowance = await of(disabled.idNumber);
  return [
    {
      matter: 'home-transfer',
      persona: 'home-buyer',
      applicant: buyer.idNumber,
      inputs: {
        buyerName: (await of(buyer.idNumber)).name,
        seller: seller.idNumber,
        sellerName: (await of(seller.idNumber)).name,
        unit: buyer.unitCode,
        isFirstHome: true,
        hasPaperCertificate: true,
      },
    },
    {
      matter: 'residence-permit',
      persona: 'resident-with-points',
      applicant: points.idNumber,
      inputs: { name, hasHome: true, livesInDormitory: false, isEmployed: true },
    },
    {
      matter: 'residence-permit-points',
      persona: 'resident-with-points',
      applicant: points.idNumber,
      inputs: { name, hasDomesticDegree: true, level: 'MASTER', hasTitle: true },
    },
    {
      matter: 'talent-settlement',
      persona: 'resident-with-points',
      applicant: points.idNumber,
      inputs: { name, employer: cast('founder').uscc, usesCommunityHousehold: true },
    },
    {
      matter: 'housing-fund-withdrawal',
      persona: 'resident-with-points',
      applicant: points.idNumber,
      inputs: { name, account, rents: true, units: [points.unitCode] },
    },
    {
      matter: 'pension-claim',
      persona: 'retiree',
      applicant: retiree.idNumber,
      inputs: { ...pensioner },
    },
    {
      matter: 'disability-allowance',
      persona: 'person-with-disability',
      applicant: disabled.idNumber,
      inputs: {
        name: allowance.name,
        account: allowance.account,
        claimsLivingAllowance: true,
        claimsNursingAllowance: true,
      },
    },
  ];
}
