import { type AskedArgument, type AskedNode, withBelow } from './asked-node.ts';
import { givenValue } from './given-value.ts';

/** Where in a key the six digits of a division stand, by its scalar. */
const byType: Readonly<Record<string, number>> = {
  RealEstateUnitCode: 0,
  ParcelCode: 0,
  DivisionCode: 0,
  SocialCreditCode: 2,
};

/** The same for keys that are plain text, by field and argument. */
const byRoot: Readonly<Record<string, number>> = {
  'address.code': 0,
  'building.number': 0,
  'household.number': 0,
  'leaseFiling.number': 3,
  'constructionProject.code': 5,
};

/** Lists of the whole city, unless a division is given; the argument says where it is. */
const searches: Readonly<Record<string, (values: Readonly<Record<string, unknown>>) => unknown>> = {
  enterprises: ({ division }) => division,
  parcels: ({ within }) => divisionOf(within),
  realEstateUnits: ({ within }) => divisionOf(within),
};

/** A key, or a search, outside a jurisdiction. */
export interface OutOfJurisdiction {
  readonly node: AskedNode;
  /** The key as it was given; null for a search that is bound to no division. */
  readonly key: string | null;
}

type Look = (jurisdiction: string, variables: Readonly<Record<string, unknown>>) => OutOfJurisdiction | null;

/**
 * What an officer of a district asks for by a key that names another district. Only roots find records, and a filter by division below
 * them. A citizen's number says where it was first issued, not where anybody lives, and a code of the city's own offices names no
 * district: of these the registries alone could tell.
 */
export function compileJurisdiction(roots: readonly AskedNode[]): Look {
  const keys = withBelow(roots).flatMap((node) => keysOf(node).map((key) => ({ node, ...key })));
  const unbound = roots.flatMap((node) => {
    const divisionIn = searches[node.field];
    return divisionIn ? [{ node, divisionIn }] : [];
  });
  return (jurisdiction, variables) => {
    if (jurisdiction.endsWith('0000')) return null;
    for (const { node, argument, from } of keys) {
      for (const key of [givenValue(argument.pattern, variables)].flat()) {
        if (typeof key !== 'string') continue;
        const stated = key.slice(from, from + 6);
        if (stated !== jurisdiction && !stated.endsWith('0000')) return { node, key };
      }
    }
    for (const { node, divisionIn } of unbound) {
      const values = node.arguments.map(({ name, pattern }) => [name, givenValue(pattern, variables)] as const);
      const division = divisionIn(Object.fromEntries(values));
      if (typeof division !== 'string' || division.slice(0, 6) !== jurisdiction) return { node, key: null };
    }
    return null;
  };
}

function keysOf(node: AskedNode): readonly { readonly argument: AskedArgument; readonly from: number }[] {
  return node.arguments.flatMap((argument) => {
    const isFilter = argument.name === 'division' && argument.type === 'DivisionCode';
    if (node.above !== null && !isFilter) return [];
    const from = byType[argument.type] ?? byRoot[`${node.field}.${argument.name}`];
    return from === undefined ? [] : [{ argument, from }];
  });
}

function divisionOf(area: unknown): unknown {
  return typeof area === 'object' && area !== null && 'division' in area ? area.division : undefined;
}
