import type { entities } from '../../../subgraphs/spatial/entities.ts';
import { addYears, dayText } from '../../calendar/day.ts';
import type { Writers } from '../../storage/row.ts';
import type { Mortgage, Sale, Seizure, Title } from '../../titles/title.ts';
import { sourced } from '../sourced.ts';
import { holderColumns } from './holder-columns.ts';

type Write = Writers<typeof entities>;

const REGISTRY = '上海市自然资源确权登记事务中心';
/** State-owned construction land with ownership of the building on it (国有建设用地使用权/房屋所有权). */
const LAND_AND_HOUSE = '4';
const YEARS = { RESIDENTIAL: 70, OFFICE: 50, SHOP: 40 } as const;

/** A right and its holders. */
export function writeTitle(write: Pick<Write, 'Right' | 'RightHolder'>, title: Title): void {
  const { unit, holders, registeredOn, endedOn } = title;
  const { grantedOn, use } = unit.building.parcel;
  const rightId = write.Right({
    unitCode: unit.code,
    typeCode: LAND_AND_HOUSE,
    registrationKind: title.registrationKind,
    coOwnership: title.coOwnership,
    certificateNumber: title.certificateNumber,
    from: dayText(grantedOn),
    to: dayText(addYears(grantedOn, YEARS[use]) - 1),
    registeredOn: dayText(registeredOn),
    endedOn: endedOn === null ? null : dayText(endedOn),
    status: endedOn === null ? 'CURRENT' : 'HISTORICAL',
    ...sourced(REGISTRY, endedOn ?? registeredOn, endedOn === null ? 1 : 2),
  });
  for (const { holder, share } of holders) {
    write.RightHolder({ rightId, unitCode: unit.code, ...holderColumns(holder), share });
  }
}

export function writeMortgage(
  write: Pick<Write, 'Mortgage'>,
  { unit, bank, from, to, releasedOn, ...rest }: Mortgage,
): void {
  write.Mortgage({
    unitCode: unit.code,
    kind: 'GENERAL',
    ...rest,
    ...holderColumns({ enterprise: bank }),
    registeredOn: dayText(from),
    from: dayText(from),
    to: dayText(to),
    releasedOn: releasedOn === null ? null : dayText(releasedOn),
    ...sourced(REGISTRY, releasedOn ?? from),
  });
}

export function writeSeizure(write: Pick<Write, 'Seizure'>, { unit, from, to, releasedOn, ...rest }: Seizure): void {
  write.Seizure({
    unitCode: unit.code,
    ...rest,
    registeredOn: dayText(from),
    from: dayText(from),
    to: dayText(to),
    releasedOn: releasedOn === null ? null : dayText(releasedOn),
    ...sourced(REGISTRY, releasedOn ?? from),
  });
}

type SaleWrite = Pick<Write, 'Transaction' | 'TransactionParty' | 'TaxClearance'>;

/** A contract of sale with its parties, its invoice and the buyers' deed tax of 1.5 %. */
export function writeSale(
  write: SaleWrite,
  { filingNumber, kind, priceFen, filedOn, seller, buyer }: Sale,
  invoiceNumber: string,
): void {
  const unitCode = buyer.unit.code;
  const source = sourced('上海市房屋管理局', buyer.registeredOn, 2);
  write.Transaction({
    filingNumber,
    unitCode,
    kind,
    priceFen,
    filedOn: dayText(filedOn),
    status: 'REGISTERED',
    invoiceNumber,
    ...source,
  });
  for (const [role, { holders }] of [
    ['SELLER', seller],
    ['BUYER', buyer],
  ] as const) {
    for (const { holder, share } of holders)
      write.TransactionParty({ filingNumber, role, ...holderColumns(holder), share });
  }
  const [first] = buyer.holders;
  if (!first) return;
  write.TaxClearance({
    number: `沪税契${filingNumber.slice(-14)}`,
    unitCode,
    filingNumber,
    kind: 'DEED',
    ...holderColumns(first.holder),
    amountFen: Math.round(priceFen * 0.015),
    clearedOn: dayText(buyer.registeredOn - 3),
    ...sourced('国家税务总局上海市税务局', buyer.registeredOn - 3),
  });
}
