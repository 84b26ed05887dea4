import type { entities } from '../../../subgraphs/population/entities.ts';
import { type Day, dayText } from '../../calendar/day.ts';
import type { Person } from '../../people/person.ts';
import type { Records } from '../../records/records.ts';
import type { Writers } from '../../storage/row.ts';
import { sourced } from '../sourced.ts';

type Write = Pick<Writers<typeof entities>, 'LaborContract' | 'TaxedRun' | 'InsuranceTransfer' | 'HousingLoan'>;
type Work = Pick<Records, 'contracts' | 'taxed' | 'transfers' | 'loans'>;

const LABOR = '上海市人力资源和社会保障局';
const textOf = (day: Day | null) => (day === null ? null : dayText(day));

/** What someone worked, declared tax for, brought along in months, and borrowed for a home. */
export function writeWork(write: Write, { idNumber }: Person, { contracts, taxed, transfers, loans }: Work): void {
  for (const { number, employer, from, to, endedOn, filedOn } of contracts) {
    write.LaborContract({
      number,
      person: idNumber,
      employer: employer.uscc,
      from: dayText(from),
      to: textOf(to),
      endedOn: textOf(endedOn),
      filedOn: dayText(filedOn),
      ...sourced(LABOR, endedOn ?? filedOn, endedOn === null ? 1 : 2),
    });
  }
  for (const { employer, from, to } of taxed) {
    write.TaxedRun({
      person: idNumber,
      withholder: employer?.uscc ?? null,
      fromMonth: dayText(from),
      toMonth: dayText(to),
      ...sourced('国家税务总局上海市税务局', to + 15),
    });
  }
  for (const { fromPlace, months, transferredOn } of transfers) {
    const day = dayText(transferredOn);
    write.InsuranceTransfer({
      person: idNumber,
      fromPlace,
      months,
      transferredOn: day,
      ...sourced(LABOR, transferredOn),
    });
  }
  for (const { contractNumber, bank, unit, amountFen, from, settledOn } of loans) {
    write.HousingLoan({
      contractNumber,
      person: idNumber,
      bank,
      unitCode: unit.code,
      amountFen,
      from: dayText(from),
      settledOn: textOf(settledOn),
      ...sourced('上海市公积金管理中心', settledOn ?? from),
    });
  }
}
