import { checkWithin } from '../../kit/check-within.ts';
import { needsOf } from '../../kit/columns/needs.ts';
import { shanghaiToday } from '../../kit/identifiers/shanghai-today.ts';
import type { RowOf } from '../../kit/table.ts';
import { ageOn } from '../age.ts';
import type { Residence } from '../entities/residence.ts';
import type { ResidencePermit } from '../entities/residence-permit.ts';
import type { Loaders } from '../loaders.ts';

type ResidenceRow = RowOf<typeof Residence>;
const needs = needsOf<ResidenceRow>();
type PermitRow = RowOf<typeof ResidencePermit>;
const ofPermit = needsOf<PermitRow>();

interface HeldFor {
  readonly years: number;
  readonly on?: string | null;
}

/** Residences, permits, and the count that this registry adds to an address. */
export function residenceResolvers(load: Loaders, source: (row: ResidenceRow) => unknown) {
  return {
    Residence: { address: needs(['addressCode'], ({ addressCode }) => ({ code: addressCode })), source },
    ResidencePermit: {
      isSuspended: ({ endorsementDueOn }: PermitRow, { on }: { on?: string | null }) =>
        endorsementDueOn < (on ?? shanghaiToday()),
      isHeldFor: ofPermit(['firstIssuedOn', 'endorsementDueOn'], (permit, { years, on }: HeldFor) => {
        const asked = checkWithin(years, 'years', 1, 50);
        const day = on ?? shanghaiToday();
        return (ageOn(permit.firstIssuedOn, day) ?? 0) >= asked && permit.endorsementDueOn >= day;
      }),
      meetsStandardScore: ofPermit(
        ['pointsScore', 'pointsStandardScore', 'pointsValidTo'],
        ({ pointsScore, pointsStandardScore, pointsValidTo }, { on }: { on?: string | null }) =>
          // Who never applied has no score, which reaches no standard.
          (pointsScore ?? -1) >= (pointsStandardScore ?? Number.POSITIVE_INFINITY) &&
          (pointsValidTo ?? '') >= (on ?? shanghaiToday()),
      ),
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
