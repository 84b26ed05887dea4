import { checkCode } from '../../kit/check-code.ts';
import { refusal } from '../../kit/errors.ts';
import { shanghaiToday } from '../../kit/identifiers/shanghai-today.ts';
import type { PageArguments } from '../../kit/page.ts';
import { checkTypeCode } from '../check-type-code.ts';
import { isValidOn } from '../is-valid-on.ts';
import type { LicenseFilter, Loaders } from '../loaders.ts';

interface LicensesArguments extends PageArguments {
  readonly type?: string | null;
  readonly status?: string | null;
  readonly currentOnly: boolean;
}

/** What this registry adds to persons, enterprises and real-estate units: the licenses that they hold or that certify them. */
export function holderResolvers(load: Loaders) {
  /** A type that the catalogue does not have is refused: "no such licenses" would be a proof of what nobody issues. */
  const knownType = async (asked: string) => {
    const code = checkCode(asked, 'type', checkTypeCode);
    if (await load.licenseType(code)) return code;
    throw refusal(
      'BAD_USER_INPUT',
      `"type" is ${code}, which the catalogue does not have; expected one of "licenseTypes"`,
    );
  };
  const licensesOf = async (holder: LicenseFilter['holder'], key: string, asked: LicensesArguments) => {
    const { type, status = null, currentOnly, ...page } = asked;
    const filter = {
      holder,
      type: typeof type === 'string' ? await knownType(type) : null,
      status,
      currentOnly,
    };
    return load.licensesOfHolder(key, page, filter);
  };
  return {
    Person: {
      __resolveReference: ({ idNumber }: { idNumber: string }) => ({ idNumber }),
      licenses: ({ idNumber }: { idNumber: string }, asked: LicensesArguments) => licensesOf('PERSON', idNumber, asked),
    },
    Enterprise: {
      __resolveReference: ({ uscc }: { uscc: string }) => ({ uscc }),
      licenses: ({ uscc }: { uscc: string }, asked: LicensesArguments) => licensesOf('ENTERPRISE', uscc, asked),
    },
    RealEstateUnit: {
      __resolveReference: ({ unitCode }: { unitCode: string }) => ({ unitCode }),
      certificate: async ({ unitCode }: { unitCode: string }) => {
        const today = shanghaiToday();
        return (await load.ownershipCertificates(unitCode)).find((license) => isValidOn(license, today)) ?? null;
      },
    },
  };
}
