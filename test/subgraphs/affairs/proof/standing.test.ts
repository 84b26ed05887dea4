import { describe, expect, test } from '@jest/globals';
import type { GatewayAnswer } from '../../../../subgraphs/affairs/proof/ask-gateway.ts';
import { checkStanding } from '../../../../subgraphs/affairs/proof/standing.ts';
import { aMatter } from '../../../support/proof/a-matter.ts';
import { scriptedGateway } from '../../../support/proof/scripted-gateway.ts';

const caller = { authorization: 'Bearer of the client' };
const enterpriseMatter = aMatter({
  inputs: [{ name: 'applicant', type: 'SocialCreditCode!', label: '', title: '', isRequired: true }],
});

const person = async (answer: Partial<GatewayAnswer>) =>
  checkStanding(scriptedGateway({ PersonStanding: answer }).ask, { matter: aMatter(), applicant: '1' }, caller);
const enterprise = async (status: string | null) => {
  const answer = { data: { enterprise: status === null ? null : { status } } };
  const { ask } = scriptedGateway({ EnterpriseStanding: answer });
  return checkStanding(ask, { matter: enterpriseMatter, applicant: '9' }, caller);
};
const dead = { isDead: true, isMissing: false, isDisputed: false, isUnderInvestigation: false };
const alive = { ...dead, isDead: false };

describe("an applicant's standing", () => {
  test('is asked for under the matter, as the caller', async () => {
    const { ask, asked } = scriptedGateway({ PersonStanding: { data: { person: alive } } });
    await checkStanding(ask, { matter: aMatter(), applicant: '1' }, caller);
    expect(asked).toMatchObject([{ question: { purpose: 'test-matter', variables: { applicant: '1' } }, caller }]);
  });

  test.each([dead, { ...alive, isMissing: true }])('of someone dead or missing is none (%p)', async (data) => {
    await expect(person({ data: { person: data } })).rejects.toMatchObject({
      extensions: { code: 'APPLICANT_REFUSED' },
    });
  });

  test('of someone struck off, who may have settled abroad, is like any other', async () =>
    expect(await person({ data: { person: alive } })).toEqual(new Set()));

  test.each([
    ['isDisputed', { ...alive, isDisputed: true }],
    ['isUnderInvestigation', { ...alive, isUnderInvestigation: true }],
  ])('%s: the record of the population registry is under correction', async (_field, data) =>
    expect(await person({ data: { person: data } })).toEqual(new Set(['POPULATION'])),
  );

  test.each<[string, Partial<GatewayAnswer>]>([
    ['whose registry is down', { data: { person: null }, errors: [{ message: 'down', path: ['person'] }] }],
    ['of whom nothing was told', { data: null, errors: [{ message: 'down' }] }],
    ['of whom one thing could not be told', { data: { person: { ...alive, isDead: null } } }],
    ['whom nobody knows', { data: { person: null } }],
  ])('someone %s is refused by nobody: the papers say it themselves', async (_title, answer) =>
    expect(await person(answer)).toEqual(new Set()),
  );

  test.each(['CANCELLED', 'REVOKED_AND_CANCELLED', 'REGISTRATION_ANNULLED'])(
    'an enterprise that is %s applies for nothing',
    async (status) => expect(enterprise(status)).rejects.toMatchObject({ extensions: { code: 'APPLICANT_REFUSED' } }),
  );

  test.each(['EXISTING', 'REVOKED', null])('an enterprise that is %s does', async (status) =>
    expect(await enterprise(status)).toEqual(new Set()),
  );
});
