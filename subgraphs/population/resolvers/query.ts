import { checkCode } from '../../kit/check-code.ts';
import { reading } from '../../kit/columns/reading.ts';
import { refusal } from '../../kit/errors.ts';
import { checkKeys } from '../../kit/keys.ts';
import { checkHouseholdNumber } from '../household-number.ts';
import type { Loaders } from '../loaders.ts';

/** The roots of the population registry. */
export function queryResolvers(load: Loaders) {
  return {
    person: reading(
      (columns) =>
        (_: unknown, { idNumber }: { idNumber: string }) =>
          load.person(idNumber, columns),
    ),
    people: reading(
      (columns) =>
        (_: unknown, { idNumbers }: { idNumbers: string[] }) =>
          Promise.all(checkKeys(idNumbers, 'idNumbers').map((idNumber) => load.person(idNumber, columns))),
    ),
    namesakeCount: (_: unknown, { name }: { name: string }) => {
      // Nobody has an empty name: 0 would look like a finding.
      if (name.trim() === '') throw refusal('BAD_USER_INPUT', '"name" is empty; expected the name to count');
      return load.namesakeCount(name);
    },
    household: (_: unknown, { number }: { number: string }) =>
      load.household(checkCode(number, 'number', checkHouseholdNumber)),
  };
}
