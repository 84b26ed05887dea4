import type { RowOf } from '../../kit/table.ts';
import type { Household } from '../entities/household.ts';
import type { HouseholdEvent } from '../entities/household-event.ts';
import type { HouseholdRegistration } from '../entities/household-registration.ts';
import type { Loaders } from '../loaders.ts';

type HouseholdRow = RowOf<typeof Household>;
type RegistrationRow = RowOf<typeof HouseholdRegistration>;
type EventRow = RowOf<typeof HouseholdEvent>;

/** Households, registrations in them and their events. */
export function householdResolvers(load: Loaders, source: (row: RegistrationRow) => unknown) {
  return {
    Household: {
      __resolveReference: ({ number }: { number: string }) => load.household(number),
      address: ({ addressCode }: HouseholdRow) => ({ code: addressCode }),
      head: ({ head }: HouseholdRow) => head && load.person(head),
      members: ({ number }: HouseholdRow) => load.householdMembers(number),
      events: ({ number }: HouseholdRow) => load.eventsOfHousehold(number),
      source,
    },
    HouseholdRegistration: {
      household: ({ householdNumber }: RegistrationRow) => load.household(householdNumber),
      person: ({ person }: RegistrationRow) => load.person(person),
      source,
    },
    HouseholdEvent: {
      household: ({ householdNumber }: EventRow) => load.household(householdNumber),
      person: ({ person }: EventRow) => load.person(person),
      source,
    },
  };
}
