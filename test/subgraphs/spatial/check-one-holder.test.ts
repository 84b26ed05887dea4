import { expect, test } from '@jest/globals';
import { checkOneHolder } from '../../../subgraphs/spatial/check-one-holder.ts';

const [person, enterprise] = ['310101199003070019', '91310000MA1AAAA11H'];

test('a claim is about a person or about an enterprise', () => {
  expect(checkOneHolder({ person })).toEqual({ person, enterprise: null });
  expect(checkOneHolder({ person: null, enterprise })).toEqual({ person: null, enterprise });
});

test.each([
  [{}, 'neither is given'],
  [{ person: null, enterprise: null }, 'neither is given'],
  [{ person, enterprise }, 'both are given'],
])('a claim about nobody or about two is refused', (asked, reason) => {
  expect(() => checkOneHolder(asked)).toThrow(`"person" and "enterprise": ${reason}; expected exactly one of them`);
});
