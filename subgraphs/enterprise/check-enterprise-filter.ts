import { refusal } from '../kit/errors.ts';
import type { EnterpriseFilter } from './loaders/enterprises.ts';

const [fewest, most] = [2, 100];

/** Checks the conditions of a search. Spaces around a name are not looked for. Throws BAD_USER_INPUT. */
export function checkEnterpriseFilter({ name, division, ...rest }: EnterpriseFilter): EnterpriseFilter {
  const text = name?.trim();
  const length = text === undefined ? fewest : [...text].length;
  if (length < fewest || length > most) {
    throw refusal('BAD_USER_INPUT', `"name" has ${length} characters; expected ${fewest} to ${most}`);
  }
  if (division && division.length > 6) {
    throw refusal(
      'BAD_USER_INPUT',
      `"division" has ${division.length} digits; expected 2, 4 or 6: enterprises are registered by district`,
    );
  }
  return { ...rest, name: text ?? null, division: division ?? null };
}
