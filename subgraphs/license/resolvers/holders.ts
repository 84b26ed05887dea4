import { checkCode } from '../../kit/check-code.ts';
import { type Columns, columnsOf, including } from '../../kit/columns/columns.ts';
import { reading, readingPage } from '../../kit/columns/reading.ts';
import { refusal } from '../../kit/errors.ts';
import { shanghaiToday } from '../../kit/identifiers/shanghai-today.ts';
import type { PageArguments } from '../../kit/page.ts';
import { checkTypeCode } from '../check-type-code.ts';
import { isValidOn, standing } from '../is-valid-on.ts';
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
    if (await load.licenseType(code, columnsOf('code'))) return code;
    throw refusal(
      'BAD_USER_INPUT',
      `"type" is ${code}, which the catalogue does not have; expected one of "licenseTypes"`,
    );
  };
  const licensesOf = async (
    holder: LicenseFilter['holder'],
    key: string,
    asked: LicensesArguments,
    columns: Columns | undefined,
  ) => {
    const { type, status = null, currentOnly, ...page } = asked;
    const filter = {
      holder,
      type: typeof type === 'string' ? await knownType(type) : null,
      status,
      currentOnly,
    };
    return load.licensesOfHolder(key, page, filter, columns);
  };
  return {
    Person: {
      __resolveReference: ({ idNumber }: { idNumber: string }) => ({ idNumber }),
      licenses: readingPage(
        (columns) =>
          ({ idNumber }: { idNumber: string }, asked: LicensesArguments) =>
            licensesOf('PERSON', idNumber, asked, columns),
      ),
    },
    Enterprise: {
      __resolveReference: ({ uscc }: { uscc: string }) => ({ uscc }),
      licenses: readingPage(
        (columns) =>
          ({ uscc }: { uscc: string }, asked: LicensesArguments) =>
            licensesOf('ENTERPRISE', uscc, asked, columns),
      ),
    },
    RealEstateUnit: {
      __resolveReference: ({ unitCode }: { unitCode: string }) => ({ unitCode }),
      certificate: reading((below) => {
        const columns = including(below, ...standing);
        return async ({ unitCode }: { unitCode: string }) => {
          const today = shanghaiToday();
          return (
            (await load.ownershipCertificates(unitCode, columns)).find((license) => isValidOn(license, today)) ?? null
          );
        };
      }),
    },
  };
}
