import { needsOf } from '../../kit/columns/needs.ts';
import { shanghaiToday } from '../../kit/identifiers/shanghai-today.ts';
import type { RowOf } from '../../kit/table.ts';
import type { Residence } from '../entities/residence.ts';
import type { ResidencePermit } from '../entities/residence-permit.ts';
import type { Loaders } from '../loaders.ts';

type ResidenceRow = RowOf<typeof Residence>;
const needs = needsOf<ResidenceRow>();
type PermitRow = RowOf<typeof ResidencePermit>;

/** Residences, permits, and the count that this registry adds to an address. */
export function residenceResolvers(load: Loaders, source: (row: ResidenceRow) => unknown) {
  return {
    Residence: { address: needs(['addressCode'], ({ addressCode }) => ({ code: addressCode })), source },
    ResidencePermit: {
      isSuspended: ({ endorsementDueOn }: PermitRow, { on }: { on?: string | null }) =>
        endorsementDueOn < (on ?? shanghaiToday()),
      points: (permit: PermitRow) => (permit.pointsScore === null ? null : permit),
      source,
    },
    PermitPoints: {
      score: ({ pointsScore }: PermitRow) => pointsScore,
      standardScore: ({ pointsStandardScore }: PermitRow) => pointsStandardScore,
      validTo: ({ pointsValidTo }: PermitRow) => pointsValidTo,
    },
    Address: {
      __resolveReference: ({ code }: { code: string }) => ({ code }),
      residentCount: ({ code }: { code: string }) => load.residentCount(code),
    },
  };
}
