import type { entities } from '../../../subgraphs/license/entities.ts';
import { dayOf } from '../../calendar/day.ts';
import { licenseCatalogue } from '../../licenses/catalogue.ts';
import type { Writers } from '../../storage/row.ts';
import { sourced } from '../sourced.ts';

const CATALOGUED_ON = dayOf('2024-01-01');

/** The catalogue of license types. */
export function writeLicenseTypes(write: Pick<Writers<typeof entities>, 'LicenseType'>): void {
  for (const type of Object.values(licenseCatalogue())) {
    const { code, name, englishName, holderKind, validityKind, originalMustBeSurrendered, certifiesOwnership } = type;
    write.LicenseType({
      code,
      name,
      englishName,
      definingBodyName: type.definingBody.name,
      holderKind,
      validityKind,
      templateVersion: '1.0',
      trustLevel: 'A',
      originalMustBeSurrendered,
      certifiesOwnership,
      dataItems: JSON.stringify(Object.entries(type.items).map(([item, label]) => ({ name: item, label }))),
      ...sourced(type.definingBody.name, CATALOGUED_ON),
    });
  }
}
