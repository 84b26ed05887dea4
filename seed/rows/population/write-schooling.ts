import type { entities } from '../../../subgraphs/population/entities.ts';
import { dayText } from '../../calendar/day.ts';
import type { Person } from '../../people/person.ts';
import type { Records } from '../../records/records.ts';
import type { Writers } from '../../storage/row.ts';
import { sourced } from '../sourced.ts';

type Write = Pick<Writers<typeof entities>, 'AcademicCredential' | 'StudentRecord' | 'VaccinationRecord'>;
type Schooling = Pick<Records, 'credentials' | 'student' | 'vaccination'>;

/** Where someone studies, what came of it, and the vaccination that schools ask about. */
export function writeSchooling(
  write: Write,
  { idNumber }: Person,
  { credentials, student, vaccination }: Schooling,
): void {
  for (const { number, level, institution, major, graduatedOn, isForeign } of credentials) {
    const authority = isForeign ? '教育部留学服务中心' : '教育部学生服务与素质发展中心';
    const day = dayText(graduatedOn);
    const rest = { number, level, institution, major, isForeign, graduatedOn: day };
    write.AcademicCredential({ person: idNumber, ...rest, ...sourced(authority, graduatedOn + 60) });
  }
  if (student) {
    const { enrolledOn, ...rest } = student;
    const day = dayText(enrolledOn);
    write.StudentRecord({
      person: idNumber,
      ...rest,
      enrolledOn: day,
      ...sourced('上海市教育委员会', enrolledOn + 20),
    });
  }
  if (!vaccination) return;
  const { checkedOn, ...rest } = vaccination;
  const source = sourced('上海市疾病预防控制中心', checkedOn);
  write.VaccinationRecord({ person: idNumber, ...rest, checkedOn: dayText(checkedOn), ...source });
}
