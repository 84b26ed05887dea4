import { expect, test } from '@jest/globals';
import { asRefusal } from '../../../../subgraphs/affairs/proof/as-refusal.ts';

test('an error of the table is handed on as it is', () => {
  const error = { message: 'CitizenId: check digit is X, not 1', extensions: { code: 'INVALID_IDENTIFIER' } };
  expect(asRefusal(error)).toMatchObject(error);
});

test.each([
  [undefined],
  [{}],
  [{ code: 'SECRET' }],
  [{ code: 5 }],
  [{ code: 'constructor' }],
  [{ code: '__proto__' }],
  [{ code: 'toString' }],
])('an error with %j is none that was written for a client', (extensions) => {
  const refused = asRefusal({ message: 'odd', ...(extensions ? { extensions } : {}) });
  expect(refused).not.toHaveProperty('extensions');
  expect(refused.message).toBe('the gateway answered: odd');
});
