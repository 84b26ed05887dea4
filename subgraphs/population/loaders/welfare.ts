import { type RawBuilder, sql } from 'kysely';
import type { Database } from '../../kit/database.ts';
import { listLoader } from '../../kit/loaders/list-loader.ts';
import { rowLoader } from '../../kit/loaders/row-loader.ts';
import { type RowOf, tableOf } from '../../kit/table.ts';
import { entities } from '../entities.ts';

export interface BenefitFilter {
  readonly kind: string | null;
  readonly isActive: boolean | null;
}

export interface ViolationFilter {
  readonly isActive: boolean | null;
}

/** Reads of benefits, the card that they are paid on, care needs, and violations. */
export function welfareLoaders(database: Database) {
  const benefit = tableOf(entities.Benefit);
  const violation = tableOf(entities.ViolationRecord);
  const care = tableOf(entities.CareAssessment);
  return {
    benefits: listLoader<RowOf<typeof entities.Benefit>, BenefitFilter>(database, {
      table: benefit,
      parent: 'person',
      order: ['since', 'id'],
      isDescending: true,
      most: 50,
      where: ({ kind, isActive }, day) => {
        const ofKind = kind === null ? sql`1 = 1` : sql`${benefit.column('kind')} = ${kind}`;
        const hasBegun = sql`${benefit.column('since')} <= ${day}`;
        const runs = sql`(${hasBegun} and ${isNotOver(benefit.column('until'), day)})`;
        const isOver = sql`${benefit.column('until')} < ${day}`;
        return isActive === null ? ofKind : sql`${ofKind} and ${isActive ? runs : isOver}`;
      },
    }),
    violations: listLoader<RowOf<typeof entities.ViolationRecord>, ViolationFilter>(database, {
      table: violation,
      parent: 'person',
      order: ['decidedOn', 'id'],
      isDescending: true,
      most: 50,
      where: ({ isActive }, day) => {
        const until = violation.column('until');
        return isActive === null ? undefined : isActive ? isNotOver(until, day) : sql`${until} < ${day}`;
      },
    }),
    socialSecurityCard: rowLoader(database, tableOf(entities.SocialSecurityCard), 'person'),
    /** Those in force today, the newest alone. */
    newestCareAssessment: listLoader<RowOf<typeof entities.CareAssessment>, object>(database, {
      table: care,
      parent: 'person',
      order: ['assessedOn', 'id'],
      isDescending: true,
      most: 1,
      where: (_filter, day) => sql`${care.column('validTo')} >= ${day}`,
    }),
  };
}

/** The last day still counts. */
const isNotOver = (until: RawBuilder<unknown>, day: string) => sql`(${until} is null or ${until} >= ${day})`;
