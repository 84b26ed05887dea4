import type { entities } from '../../../subgraphs/enterprise/entities.ts';
import { asOfDay } from '../../calendar/as-of-day.ts';
import { type Day, dayText } from '../../calendar/day.ts';
import type { Enterprise } from '../../enterprises/enterprise.ts';
import type { Writers } from '../../storage/row.ts';
import { sourced } from '../sourced.ts';
import type { Circle } from './write-shares.ts';

type Write = Pick<
  Writers<typeof entities>,
  'TaxRegistration' | 'SealRecord' | 'BankAccountRecord' | 'SocialInsuranceUnit' | 'HousingFundUnit'
>;

const SEALS = ['OFFICIAL', 'FINANCE', 'LEGAL_REPRESENTATIVE', 'INVOICE', 'CONTRACT'];

/** What an enterprise registers in its first days: taxes, seals, an account, social insurance, the housing fund. */
export function writeRegistrations(write: Write, enterprise: Enterprise, { banks, serials, random }: Circle): void {
  const { uscc, unit, establishedOn, endedOn, status, organisation } = enterprise;
  const { district } = unit.building.parcel;
  const closed = status === 'CANCELLED' ? endedOn : null;
  const closedOn = closed === null ? null : dayText(closed);
  const within = (days: number): Day => Math.min(asOfDay, establishedOn + random.between(0, days));
  const graded = asOfDay - establishedOn > 500;
  const registeredOn = within(3);
  write.TaxRegistration({
    uscc,
    taxpayerId: uscc,
    kind: organisation === 'INDIVIDUAL_HOUSEHOLD' ? 'FIXED_QUOTA' : random.chance(0.3) ? 'GENERAL' : 'SMALL_SCALE',
    creditGrade: graded ? random.pick(['A', 'B', 'B', 'B', 'M', 'M', 'C', 'D']) : null,
    creditYear: graded ? 2025 : null,
    arrearsFen: status !== 'CANCELLED' && random.chance(0.02) ? random.between(1, 300) * 100_000 : 0,
    taxAuthority: `国家税务总局上海市${district.name}税务局`,
    registeredOn: dayText(registeredOn),
    closedOn,
    ...sourced('国家税务总局上海市税务局', closed ?? registeredOn),
  });
  for (const kind of SEALS.slice(0, organisation === 'INDIVIDUAL_HOUSEHOLD' ? 1 : random.between(3, 5))) {
    const number = `${district.code}${serials.next('seal', 8)}`;
    const filedOn = within(5);
    const filing = { engraver: '上海合成印章刻制有限公司', filedOn: dayText(filedOn), voidedOn: closedOn };
    write.SealRecord({ number, uscc, kind, ...filing, ...sourced('上海市公安局', closed ?? filedOn) });
  }
  const openedOn = within(20);
  const account = { account: `31${random.digits(17)}`, kind: 'BASIC', openedOn: dayText(openedOn), closedOn };
  write.BankAccountRecord({
    uscc,
    bank: random.pick(banks).name,
    ...account,
    ...sourced('中国人民银行上海总部', closed ?? openedOn),
  });
  const employsOn = within(30);
  const employs = { uscc, registeredOn: dayText(employsOn), closedOn };
  const insurance = sourced('上海市人力资源和社会保障局', closed ?? employsOn);
  write.SocialInsuranceUnit({ ...employs, number: serials.next('insured unit', 8), arrearsFen: 0, ...insurance });
  if (organisation === 'INDIVIDUAL_HOUSEHOLD') return;
  const fund = sourced('上海市公积金管理中心', closed ?? employsOn);
  write.HousingFundUnit({ ...employs, number: serials.next('fund unit', 9), arrearsFen: 0, ...fund });
}
