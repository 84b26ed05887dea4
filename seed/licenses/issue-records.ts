import { asOfDay } from '../calendar/as-of-day.ts';
import { dayFrom, yearOf } from '../calendar/day.ts';
import { ageOf } from '../people/lifetime.ts';
import type { Person } from '../people/person.ts';
import { heldByPerson } from './holder.ts';
import type { LicenseOffice } from './license-office.ts';

const RECORDS = ['taxRecord', 'insuranceRecord'] as const;

/** Yearly records of taxes and contributions, from last year back, until so many licenses are issued. */
export function issueRecords(office: LicenseOffice, people: readonly Person[], until: number): void {
  const earners = people.filter((person) => person.death === null && ageOf(person) >= 23);
  if (earners.length === 0) return;
  for (let year = yearOf(asOfDay) - 1; office.issued() < until && year > 1990; year -= 1) {
    for (const type of RECORDS) {
      for (const person of earners) {
        if (office.issued() >= until) return;
        const editions = [{ issuedOn: dayFrom(year + 1, 3, 15), validTo: null }];
        const number = `${year}${person.idNumber}`;
        office.issue({
          type,
          holder: heldByPerson(person),
          district: null,
          number,
          editions,
          items: { year: String(year) },
        });
      }
    }
  }
}
