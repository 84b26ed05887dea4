import type { entities } from '../../../subgraphs/enterprise/entities.ts';
import { asOfDay } from '../../calendar/as-of-day.ts';
import { dayFrom, dayText, yearOf } from '../../calendar/day.ts';
import type { Enterprise } from '../../enterprises/enterprise.ts';
import type { Writers } from '../../storage/row.ts';
import { sourced } from '../sourced.ts';
import { registrarOf } from './write-enterprise.ts';
import type { Circle } from './write-shares.ts';

type Write = Pick<
  Writers<typeof entities>,
  | 'AnnualReport'
  | 'AbnormalListing'
  | 'SeriousViolation'
  | 'Penalty'
  | 'ChattelMortgage'
  | 'DeregistrationNotice'
  | 'TaxClearanceCertificate'
>;

/** So many of the latest annual reports are kept. */
const REPORTS = 5;

/** What an enterprise reports and what the authorities hold against it. */
export function writeSupervision(write: Write, enterprise: Enterprise, circle: Circle): void {
  const { random, serials } = circle;
  const { uscc, establishedOn, endedOn, status } = enterprise;
  const registrar = registrarOf(enterprise);
  const latest = endedOn ?? asOfDay;
  for (let year = Math.max(yearOf(establishedOn), yearOf(latest) - REPORTS); year < yearOf(latest); year += 1) {
    const filedOn = dayFrom(year + 1, random.between(1, 6), random.between(1, 30));
    if (filedOn <= latest)
      write.AnnualReport({ uscc, year, filedOn: dayText(filedOn), ...sourced(registrar, filedOn) });
  }
  const on = random.between(Math.min(establishedOn + 300, latest - 5), latest - 1);
  const source = sourced(registrar, on);
  if (status === 'REVOKED' || random.chance(0.03)) {
    const isRemoved = status === 'EXISTING' && random.chance(0.5);
    write.AbnormalListing({
      uscc,
      reason: random.pick(['ANNUAL_REPORT_MISSING', 'NOT_FOUND_AT_ADDRESS', 'INFORMATION_NOT_PUBLISHED']),
      decidedBy: registrar,
      listedOn: dayText(on),
      removedOn: isRemoved ? dayText(Math.min(latest, on + random.between(20, 200))) : null,
      removalReason: isRemoved ? '已补报年度报告' : null,
      ...source,
    });
  }
  if (random.chance(0.005)) {
    const documentNumber = `沪市监严失${yearOf(on)}${serials.next('violation', 5)}`;
    write.SeriousViolation({
      uscc,
      reason: '被列入经营异常名录届满3年',
      decidedBy: registrar,
      documentNumber,
      listedOn: dayText(on),
      ...source,
    });
  }
  if (random.chance(0.04)) {
    const isExecuted = random.chance(0.85);
    write.Penalty({
      documentNumber: `沪市监处${yearOf(on)}${serials.next('penalty', 6)}`,
      uscc,
      kind: 'FINE',
      violation: '未按规定公示企业信息',
      decidedBy: registrar,
      amountFen: random.between(1, 50) * 100_000,
      decidedOn: dayText(on),
      isExecuted,
      executedOn: isExecuted ? dayText(Math.min(asOfDay, on + random.between(5, 60))) : null,
      ...source,
    });
  }
  if (random.chance(0.015)) {
    const bank = random.pick(circle.banks);
    write.ChattelMortgage({
      registrationNumber: `沪动抵${yearOf(on)}${serials.next('chattel', 6)}`,
      uscc,
      mortgageeEnterprise: bank.uscc,
      mortgageeName: bank.name,
      collateral: '生产设备一批',
      amountFen: random.between(5, 500) * 1_000_000,
      currency: 'CNY',
      registeredOn: dayText(on),
      ...source,
    });
  }
  if (status === 'CANCELLED' && endedOn !== null) writeEnd(write, enterprise, endedOn, circle);
}

/** Those that are cancelled gave notice first and settled their taxes. */
function writeEnd(write: Write, enterprise: Enterprise, endedOn: number, { serials }: Circle): void {
  const { uscc, unit } = enterprise;
  const notice = {
    kind: 'SIMPLIFIED_DEREGISTRATION',
    publishedOn: dayText(endedOn - 40),
    until: dayText(endedOn - 20),
  };
  write.DeregistrationNotice({
    uscc,
    ...notice,
    hasObjection: false,
    ...sourced(registrarOf(enterprise), endedOn - 40),
  });
  const authority = `国家税务总局上海市${unit.building.parcel.district.name}税务局`;
  const number = `沪税清${yearOf(endedOn)}${serials.next('tax clearance', 6)}`;
  write.TaxClearanceCertificate({ number, uscc, issuedOn: dayText(endedOn - 45), ...sourced(authority, endedOn - 45) });
}
