import { sourced } from '../../../support/sourced.ts';
import { company, otherUnitCode, owner, rightRow, spouse, unitCode, unitRow } from '../town.ts';

const entered = { unitCode, registeredOn: '2024-01-01', releasedOn: null, from: '2024-01-01', to: null, ...sourced };
const bank = { holderPerson: null, holderEnterprise: company, holderName: '某银行' };
export const units = [unitCode, otherUnitCode, `${unitCode.slice(0, 24)}0003`];

/** Three units: the first with everything that can be entered for one, the last with nothing. */
export const rowsOfUnits = {
  RealEstateUnit: units.map((code, index) =>
    unitRow(index + 1, code, null, index === 0 ? { surveyNumber: 'S1', surveyedOn: '2019-05-05' } : {}),
  ),
  UnitCodeChange: [
    {
      id: 1,
      kind: 'SPLIT',
      on: '2019-06-01',
      predecessor: `${unitCode.slice(0, 24)}0009`,
      successor: unitCode,
      ...sourced,
    },
    { id: 2, kind: 'MERGE', on: '2025-06-01', predecessor: unitCode, successor: otherUnitCode, ...sourced },
  ],
  Right: [
    rightRow(1, unitCode, { status: 'HISTORICAL', endedOn: '2022-02-02', registeredOn: '2019-06-02' }),
    rightRow(2, unitCode, { registrationKind: 'TRANSFER', registeredOn: '2022-02-02', coOwnership: 'SHARES' }),
    rightRow(3, otherUnitCode),
  ],
  RightHolder: [
    { id: 1, rightId: 1, unitCode, ...bank },
    { id: 2, rightId: 2, unitCode, holderPerson: owner, holderName: '甲', share: '2/3' },
    { id: 3, rightId: 2, unitCode, holderPerson: spouse, holderName: '乙', share: '1/3' },
    { id: 4, rightId: 3, unitCode: otherUnitCode, holderName: 'Overseas Ltd' },
  ],
  Mortgage: [
    {
      id: 1,
      ...entered,
      ...bank,
      kind: 'GENERAL',
      certificateNumber: 'M1',
      amountFen: 123_456_789,
      ranking: 2,
      to: '2020-01-01',
    },
    { id: 2, ...entered, ...bank, kind: 'MAXIMUM_AMOUNT', certificateNumber: 'M2', amountFen: 5, ranking: 1 },
    {
      id: 3,
      ...entered,
      ...bank,
      kind: 'GENERAL',
      certificateNumber: 'M3',
      amountFen: 100,
      ranking: 1,
      releasedOn: '2024-05-05',
    },
  ],
  Seizure: [
    ['2999-12-31', null],
    ['2025-01-01', null],
    ['2999-12-31', '2025-05-05'],
  ].map(([to, releasedOn], index) => ({
    ...entered,
    id: index + 1,
    kind: index === 0 ? 'WAITING' : 'SEIZURE',
    court: '黄浦区人民法院',
    documentNumber: `（2024）沪0101执${index + 1}号`,
    ranking: index + 1,
    to,
    releasedOn,
  })),
  Objection: [{ id: 1, ...entered, holderPerson: spouse, holderName: '乙', reason: '份额有误' }],
  PreNotice: [
    {
      id: 1,
      ...entered,
      kind: 'SALE',
      certificateNumber: 'P1',
      holderPerson: spouse,
      holderName: '乙',
      obligorName: '甲',
    },
  ],
  Easement: [{ id: 1, ...entered, ...bank, dominantUnitCode: otherUnitCode, content: '通行' }],
  LeaseFiling: [
    {
      number: 'L1',
      unitCode,
      landlordName: '甲',
      tenantPerson: spouse,
      tenantName: '乙',
      from: '2024-01-01',
      to: '2024-12-31',
      filedOn: '2024-01-01',
      ...sourced,
    },
  ],
  RightOfHabitation: [{ id: 1, ...entered, certificateNumber: 'H1', holderPerson: spouse, holderName: '乙' }],
};
