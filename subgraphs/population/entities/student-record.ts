import { defineEntity, p } from '@mikro-orm/core';
import { sourceProperties } from '../../kit/source.ts';

/** A person's place in the student register (学籍), the latest: earlier stages are overwritten. */
export const StudentRecord = defineEntity({
  name: 'StudentRecord',
  tableName: 'student_record',
  properties: {
    number: p.string().primary(),
    person: p.string().unique(),
    school: p.string(),
    stage: p.string(),
    enrolledOn: p.string(),
    isEnrolled: p.boolean(),
    ...sourceProperties,
  },
});
