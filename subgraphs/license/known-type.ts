import { checkCode } from '../kit/check-code.ts';
import { columnsOf } from '../kit/columns/columns.ts';
import { refusal } from '../kit/errors.ts';
import { checkTypeCode } from './check-type-code.ts';
import type { Loaders } from './loaders.ts';

/**
 * Checks the code of a type by which licenses are filtered, and gives it back. One that the catalogue does not have is refused:
 * "no such licenses" would be a proof of what nobody issues. Throws INVALID_IDENTIFIER and BAD_USER_INPUT.
 */
export async function knownType(load: Loaders, asked: string): Promise<string> {
  const code = checkCode(asked, 'type', checkTypeCode);
  if (await load.licenseType(code, columnsOf('code'))) return code;
  throw refusal(
    'BAD_USER_INPUT',
    `"type" is ${code}, which the catalogue does not have; expected one of "licenseTypes"`,
  );
}
