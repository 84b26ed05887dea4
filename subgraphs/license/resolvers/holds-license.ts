import { shanghaiToday } from '../../kit/identifiers/shanghai-today.ts';
import { checkItemName } from '../check-item-name.ts';
import { checkLicenseNumber } from '../check-license-number.ts';
import { knownType } from '../known-type.ts';
import type { ItemClaim } from '../loaders/valid-licenses.ts';
import type { Loaders } from '../loaders.ts';

export interface ClaimArguments {
  readonly type: string;
  readonly number?: string | null;
  readonly item?: ItemClaim | null;
  readonly on?: string | null;
}

/** Answers the fields that verify a license of a holder, and show nothing of it. */
export function holdsLicense(load: Loaders, holder: 'PERSON' | 'ENTERPRISE') {
  return async (key: string, { type, number = null, item = null, on }: ClaimArguments): Promise<boolean> => {
    const claim = {
      holder,
      number: number === null ? null : checkLicenseNumber(number),
      item: item === null ? null : checkItemName(item),
      day: on ?? shanghaiToday(),
    };
    return load.holdsValid(key, { ...claim, type: await knownType(load, type) });
  };
}
