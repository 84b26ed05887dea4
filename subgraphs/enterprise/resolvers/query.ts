import { checkCode } from '../../kit/check-code.ts';
import { reading, readingPage } from '../../kit/columns/reading.ts';
import { checkKeys } from '../../kit/keys.ts';
import type { PageArguments } from '../../kit/page.ts';
import { checkEnterpriseFilter } from '../check-enterprise-filter.ts';
import { checkDeclarationNumber } from '../identifiers/declaration-number.ts';
import type { EnterpriseFilter } from '../loaders/enterprises.ts';
import type { Loaders } from '../loaders.ts';

/** The roots of the enterprise registry. */
export function queryResolvers(load: Loaders) {
  return {
    enterprise: reading(
      (columns) =>
        (_: unknown, { uscc }: { uscc: string }) =>
          load.enterprise(uscc, columns),
    ),
    enterprisesByUscc: reading(
      (columns) =>
        (_: unknown, { usccs }: { usccs: string[] }) =>
          Promise.all(checkKeys(usccs, 'usccs').map((uscc) => load.enterprise(uscc, columns))),
    ),
    enterprises: readingPage(
      (columns) =>
        async (_: unknown, { name, status, industrySection, division, ...page }: PageArguments & EnterpriseFilter) => {
          const filter = { name, status, industrySection, division };
          return load.enterprises('', page, await checkEnterpriseFilter(filter, load.registrationArea), columns);
        },
    ),
    nameDeclaration: reading(
      (columns) =>
        (_: unknown, { number }: { number: string }) =>
          load.nameDeclaration(checkCode(number, 'number', checkDeclarationNumber), columns),
    ),
  };
}
