import { expect, test } from '@jest/globals';
import { holderKeyOf } from '../../../subgraphs/license/holder-key.ts';

test.each([
  ['a citizen ID number is its own key', 'CITIZEN_ID', '310101199003070019', '310101199003070019'],
  ['a first-generation number leads to the 18 characters', 'CITIZEN_ID', '310101900307001', '310101199003070019'],
  ['a small x leads to the capital one', 'CITIZEN_ID', '31011219520229004x', '31011219520229004X'],
  ['a social credit code is its own key', 'SOCIAL_CREDIT_CODE', '91310000MA1AAAA11H', '91310000MA1AAAA11H'],
  ['a number with a wrong check digit leads nowhere', 'CITIZEN_ID', '310101199003070018', null],
  ['a social credit code under the kind of a person leads nowhere', 'CITIZEN_ID', '91310000MA1AAAA11H', null],
  ['a passport leads nowhere, even with a number that would check', 'PASSPORT', '310101199003070019', null],
  ['a kind that is not on the list leads nowhere', 'SOMETHING', '310101199003070019', null],
])('%s', (_title, kind, code, key) => expect(holderKeyOf(kind, code)).toBe(key));
