import { checkDivision, type DivisionAsked } from '../kit/check-division.ts';
import { refusal } from '../kit/errors.ts';
import type { EnterpriseFilter } from './loaders/enterprises.ts';

const [fewest, most] = [2, 100];

/**
 * Checks the conditions of a search; `find` answers a division that enterprises are registered for, or null. Spaces around a
 * name are not looked for. Throws BAD_USER_INPUT.
 */
export async function checkEnterpriseFilter(
  { name, division, ...rest }: EnterpriseFilter,
  find: DivisionAsked['find'],
): Promise<EnterpriseFilter> {
  const text = name?.trim();
  const length = text === undefined ? fewest : [...text].length;
  if (length < fewest || length > most) {
    throw refusal('BAD_USER_INPUT', `"name" has ${length} characters; expected ${fewest} to ${most}`);
  }
  return {
    ...rest,
    name: text ?? null,
    division: division ? await checkDivision({ code: division, argument: 'division', smallest: 6, find }) : null,
  };
}
