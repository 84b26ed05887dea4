import type { Database } from '../../kit/database.ts';
import { rowLoader } from '../../kit/loaders/row-loader.ts';
import { rowsLoader } from '../../kit/loaders/rows-loader.ts';
import { tableOf } from '../../kit/table.ts';
import { entities } from '../entities.ts';

/** Reads of schooling, and of the vaccination that schools ask about. */
export function schoolingLoaders(database: Database) {
  return {
    /** All of them: which are the highest is not for the database to tell, its levels have no order. */
    allCredentials: rowsLoader(database, {
      table: tableOf(entities.AcademicCredential),
      parent: 'person',
      order: ['graduatedOn', 'number'],
      isDescending: true,
      most: 1_000,
    }),
    studentRecord: rowLoader(database, tableOf(entities.StudentRecord), 'person'),
    vaccination: rowLoader(database, tableOf(entities.VaccinationRecord), 'person'),
  };
}
