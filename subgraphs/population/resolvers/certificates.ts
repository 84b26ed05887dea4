import type { RowOf } from '../../kit/table.ts';
import type { BirthCertificate } from '../entities/birth-certificate.ts';
import type { Loaders } from '../loaders.ts';

type BirthRow = RowOf<typeof BirthCertificate>;

/** Certificates and standings that are mostly their own rows. */
export function certificateResolvers(load: Loaders, source: (row: BirthRow) => unknown) {
  return {
    BirthCertificate: {
      mother: ({ mother }: BirthRow) => mother && load.person(mother),
      father: ({ father }: BirthRow) => father && load.person(father),
      source,
    },
    DeathCertificate: { source },
    DisabilityCard: { source },
    MinimumLiving: { source },
  };
}
