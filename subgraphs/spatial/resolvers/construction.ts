import { needsOf } from '../../kit/columns/needs.ts';
import { moneyOfFen } from '../../kit/money.ts';
import type { RowOf } from '../../kit/table.ts';
import type { ConstructionProject } from '../entities/construction-project.ts';
import type { ConstructionRecord } from '../entities/construction-record.ts';
import { lapseDateOf } from '../lapse-date.ts';
import type { Loaders } from '../loaders.ts';

type ProjectRow = RowOf<typeof ConstructionProject>;
type RecordRow = RowOf<typeof ConstructionRecord>;
const needs = needsOf<RecordRow>();

/** Construction projects and their steps. */
export function constructionResolvers(load: Loaders, source: (row: ProjectRow) => unknown) {
  return {
    ConstructionProject: {
      __resolveReference: ({ code }: { code: string }) => load.project(code),
      parcel: ({ parcelCode }: ProjectRow) => load.parcel(parcelCode),
      developer: ({ developerEnterprise }: ProjectRow) => developerEnterprise && { uscc: developerEnterprise },
      records: async ({ code }: ProjectRow, { stage }: { stage?: string | null }) => {
        const records = await load.projectRecords(code);
        return stage ? records.filter((record) => record.stage === stage) : records;
      },
      source,
    },
    ConstructionRecord: {
      party: ({ partyEnterprise }: RecordRow) => partyEnterprise && { uscc: partyEnterprise },
      manager: ({ manager }: RecordRow) => manager && { idNumber: manager },
      // Null where the step names no manager: then there is none who could be elsewhere.
      isManagerElsewhere: needs(['manager', 'projectCode'], ({ manager, projectCode }) =>
        manager ? load.isBusyElsewhere(manager, projectCode) : null,
      ),
      amount: ({ amountFen }: RecordRow) => (typeof amountFen === 'number' ? moneyOfFen(amountFen) : null),
      lapsesOn: lapseDateOf,
      source,
    },
  };
}
