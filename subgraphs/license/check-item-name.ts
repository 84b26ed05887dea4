import { refusal } from '../kit/errors.ts';
import type { ItemClaim } from './loaders/valid-licenses.ts';

/** Checks the name of a data item, which becomes part of a path into JSON. Throws BAD_USER_INPUT. */
export function checkItemName(item: ItemClaim): ItemClaim {
  if (/^[A-Za-z][A-Za-z0-9]{0,59}$/.test(item.name)) return item;
  throw refusal(
    'BAD_USER_INPUT',
    '"item.name" is no name of a data item; expected letters and digits, as in "agentCode"',
  );
}
