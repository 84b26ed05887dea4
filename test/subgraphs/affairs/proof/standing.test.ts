import { describe, expect, test } from '@jest/globals';
import type { GatewayAnswer } from '../../../../subgraphs/affairs/proof/ask-gateway.ts';
import { checkStanding } from '../../../../subgraphs/affairs/proof/standing.ts';

const answered = (answer: Partial<GatewayAnswer>) => checkStanding({ data: null, errors: [], ...answer });
const standing = (data: unknown) => answered({ data: { standing: data } });
const alive = { isDead: false, isMissing: false, isDisputed: false, isUnderInvestigation: false };
const refused = expect.objectContaining({ extensions: expect.objectContaining({ code: 'APPLICANT_REFUSED' }) });

describe("an applicant's standing", () => {
  test.each([
    { ...alive, isDead: true },
    { ...alive, isMissing: true },
  ])('of someone dead or missing is none (%p)', (data) => expect(() => standing(data)).toThrow(refused));

  test('of someone struck off, who may have settled abroad, is like any other', () =>
    expect(standing(alive)).toEqual(new Set()));

  test.each([
    ['isDisputed', { ...alive, isDisputed: true }],
    ['isUnderInvestigation', { ...alive, isUnderInvestigation: true }],
  ])('%s: the record of the population registry is under correction', (_field, data) =>
    expect(standing(data)).toEqual(new Set(['POPULATION'])),
  );

  test.each<[string, Partial<GatewayAnswer>]>([
    ['whose registry is down', { data: { standing: null }, errors: [{ message: 'down', path: ['standing'] }] }],
    ['of whom nothing was told', { data: null, errors: [{ message: 'down' }] }],
    ['of whom one thing could not be told', { data: { standing: { ...alive, isDead: null } } }],
    ['whom nobody knows', { data: { standing: null } }],
  ])('someone %s is refused by nobody: the papers say it themselves', (_title, answer) =>
    expect(answered(answer)).toEqual(new Set()),
  );

  test.each(['CANCELLED', 'REVOKED_AND_CANCELLED', 'REGISTRATION_ANNULLED'])(
    'an enterprise that is %s applies for nothing',
    (status) => expect(() => standing({ status })).toThrow(refused),
  );

  test.each(['EXISTING', 'REVOKED', null])('an enterprise that is %s does', (status) =>
    expect(standing({ status })).toEqual(new Set()),
  );
});
