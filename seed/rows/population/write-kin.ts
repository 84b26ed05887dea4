import type { entities } from '../../../subgraphs/population/entities.ts';
import { dayText } from '../../calendar/day.ts';
import type { Marriage, Parentage } from '../../people/society.ts';
import type { Writers } from '../../storage/row.ts';
import { sourced } from '../sourced.ts';

type Write = Pick<Writers<typeof entities>, 'Marriage' | 'MarriageParty' | 'Kinship' | 'BirthCertificate'>;

/** A marriage and its two parties. */
export function writeMarriage(write: Write, marriage: Marriage): void {
  const { number, kind, office, status, spouses } = marriage;
  const registeredOn = dayText(marriage.registeredOn);
  const endedOn = marriage.endedOn === null ? null : dayText(marriage.endedOn);
  const source = sourced(office, marriage.endedOn ?? marriage.registeredOn, endedOn === null ? 1 : 2);
  write.Marriage({ number, kind, registeredOn, registryOffice: office, status, endedOn, ...source });
  for (const { idNumber } of spouses) write.MarriageParty({ marriageNumber: number, person: idNumber, registeredOn });
}

/** The links of a child to its parents, and the certificate of its birth where one was issued. */
export function writeParentage(write: Write, { child, mother, father, basis, since }: Parentage): void {
  const link = { child: child.idNumber, basis, since: dayText(since), ...sourced('上海市公安局', since) };
  if (father) write.Kinship({ ...link, parent: father.idNumber, relation: 'FATHER' });
  if (mother) write.Kinship({ ...link, parent: mother.idNumber, relation: 'MOTHER' });
  if (child.birthCertificate === null) return;
  const issuedOn = child.birth + 4;
  write.BirthCertificate({
    number: child.birthCertificate,
    child: child.idNumber,
    mother: mother?.idNumber ?? null,
    father: father?.idNumber ?? null,
    institution: '上海市合成妇幼保健院',
    issuedOn: dayText(issuedOn),
    ...sourced('上海市卫生健康委员会', issuedOn),
  });
}
