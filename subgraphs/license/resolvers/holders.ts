import { type Columns, including } from '../../kit/columns/columns.ts';
import { reading, readingPage } from '../../kit/columns/reading.ts';
import { shanghaiToday } from '../../kit/identifiers/shanghai-today.ts';
import type { PageArguments } from '../../kit/page.ts';
import { isValidOn, standing } from '../is-valid-on.ts';
import { knownType } from '../known-type.ts';
import type { LicenseFilter, Loaders } from '../loaders.ts';
import { type ClaimArguments, holdsLicense } from './holds-license.ts';

interface LicensesArguments extends PageArguments {
  readonly type?: string | null;
  readonly status?: string | null;
  readonly currentOnly: boolean;
}

/** What this registry adds to persons, enterprises and real-estate units: the licenses that they hold or that certify them. */
export function holderResolvers(load: Loaders) {
  const licensesOf = async (
    holder: LicenseFilter['holder'],
    key: string,
    asked: LicensesArguments,
    columns: Columns | undefined,
  ) => {
    const { type, status = null, currentOnly, ...page } = asked;
    const filter = {
      holder,
      type: typeof type === 'string' ? await knownType(load, type) : null,
      status,
      currentOnly,
    };
    return load.licensesOfHolder(key, page, filter, columns);
  };
  const [heldByPerson, heldByEnterprise] = [holdsLicense(load, 'PERSON'), holdsLicense(load, 'ENTERPRISE')];
  return {
    Person: {
      __resolveReference: ({ idNumber }: { idNumber: string }) => ({ idNumber }),
      licenses: readingPage(
        (columns) =>
          ({ idNumber }: { idNumber: string }, asked: LicensesArguments) =>
            licensesOf('PERSON', idNumber, asked, columns),
      ),
      holdsLicense: ({ idNumber }: { idNumber: string }, asked: ClaimArguments) => heldByPerson(idNumber, asked),
    },
    Enterprise: {
      __resolveReference: ({ uscc }: { uscc: string }) => ({ uscc }),
      licenses: readingPage(
        (columns) =>
          ({ uscc }: { uscc: string }, asked: LicensesArguments) =>
            licensesOf('ENTERPRISE', uscc, asked, columns),
      ),
      holdsLicense: ({ uscc }: { uscc: string }, asked: ClaimArguments) => heldByEnterprise(uscc, asked),
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
