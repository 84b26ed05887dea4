import { createHash } from 'node:crypto';
import type { entities } from '../../../subgraphs/population/entities.ts';
import { dayText } from '../../calendar/day.ts';
import type { Person } from '../../people/person.ts';
import type { Writers } from '../../storage/row.ts';
import { sourced } from '../sourced.ts';

type Write = Pick<Writers<typeof entities>, 'Person' | 'PersonName' | 'ResidencePermit' | 'DeathCertificate'>;

const POLICE = '上海市公安局';

/** A person with names, residence permit and certificate of death. */
export function writePerson(write: Write, person: Person): void {
  const { idNumber, birth, death } = person;
  const source = sourced(POLICE, death ?? birth + 30, death === null ? 1 : 2);
  write.Person({
    idNumber,
    documentKind: person.documentKind,
    name: person.name,
    sex: person.sex,
    birthDate: dayText(birth),
    ethnicityCode: person.ethnicityCode,
    nationality: person.nationality,
    birthPlace: person.birthPlace,
    nativePlace: person.nativePlace,
    education: person.education,
    phone: person.phone,
    // No photo exists: what is stored is the digest of a text that says so.
    photoDigest: createHash('sha256').update(`synthetic photo ${idNumber}`).digest('hex'),
    status: person.status,
    deathDate: death === null ? null : dayText(death),
    isUnderInvestigation: person.isUnderInvestigation,
    isDisputed: person.isDisputed,
    ...source,
  });
  for (const { name, until } of person.formerNames) {
    write.PersonName({ person: idNumber, kind: 'FORMER', name, until: dayText(until) });
  }
  for (const name of person.variants) write.PersonName({ person: idNumber, kind: 'VARIANT', name });
  if (person.permit) writePermit(write, person, person.permit);
  if (death !== null) {
    const number = `D${idNumber}`;
    const institution = '上海市第一合成医院';
    const days = { diedOn: dayText(death), issuedOn: dayText(death + 1) };
    write.DeathCertificate({
      number,
      person: idNumber,
      institution,
      ...days,
      ...sourced('上海市卫生健康委员会', death + 1),
    });
  }
}

function writePermit(write: Write, { idNumber }: Person, permit: NonNullable<Person['permit']>): void {
  const { number, firstIssuedOn, endorsementDueOn, points } = permit;
  write.ResidencePermit({
    number,
    person: idNumber,
    firstIssuedOn: dayText(firstIssuedOn),
    endorsementDueOn: dayText(endorsementDueOn),
    pointsScore: points?.score ?? null,
    pointsStandardScore: points ? 120 : null,
    pointsValidTo: points ? dayText(points.validTo) : null,
    ...sourced(POLICE, endorsementDueOn - 365),
  });
}
