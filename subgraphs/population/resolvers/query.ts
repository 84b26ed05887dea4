import { checkCode } from '../../kit/check-code.ts';
import { checkKeys } from '../../kit/keys.ts';
import { checkHouseholdNumber } from '../household-number.ts';
import type { Loaders } from '../loaders.ts';

/** The roots of the population registry. */
export function queryResolvers(load: Loaders) {
  return {
    person: (_: unknown, { idNumber }: { idNumber: string }) => load.person(idNumber),
    people: (_: unknown, { idNumbers }: { idNumbers: string[] }) =>
      Promise.all(checkKeys(idNumbers, 'idNumbers').map((idNumber) => load.person(idNumber))),
    household: (_: unknown, { number }: { number: string }) =>
      load.household(checkCode(number, 'number', checkHouseholdNumber)),
  };
}
