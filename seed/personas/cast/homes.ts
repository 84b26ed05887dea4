import { dayOf, dayText } from '../../calendar/day.ts';
import { sourced } from '../../rows/sourced.ts';
import { holderColumns } from '../../rows/spatial/holder-columns.ts';
import { enterPerson } from '../enter-person.ts';
import { bindChild, employ, houseFixed, marryFixed } from '../join.ts';
import { mortgageFixed, own } from '../own.ts';
import type { Workshop } from '../workshop.ts';

/** Of the sale under way: apart from those that are counted. */
const INVOICE = '20263199999999480215';

/** Personas of owning a home: a sale under way, an owner who has died, a unit that is mortgaged and seized. */
export function castHomes(shop: Workshop): void {
  castSale(shop);
  castDeceasedOwner(shop);
  castSeized(shop);
}

/** The contract was filed on 20 October 2026; the transfer is not yet registered. The buyer has no home so far. */
function castSale(shop: Workshop): void {
  const seller = enterPerson(shop, { name: '戴宏伟', prefix: '310115', birth: '1972-04-04', serial: '951' });
  const buyer = enterPerson(shop, { name: '方晓彤', prefix: '310118', birth: '1995-02-28', serial: '952' });
  const unit = shop.unit('310115', 1);
  own(shop, unit, [{ person: seller }], '2008-12-08');
  mortgageFixed(shop, unit, '2008-12-08', '2028-12-07', '2019-12-30');
  houseFixed(shop, shop.unit('310115', 2), [[seller, 'HEAD', '2015-07-01']]);
  own(shop, shop.unit('310115', 2), [{ person: seller }], '2015-06-10');
  houseFixed(shop, shop.unit('310104', 6), [[buyer, 'HEAD', '2018-09-10']], 'RENTED');
  employ(shop, buyer, shop.enterprises.find(({ name }) => name.includes('思源启迪')) ?? null, '2019-07-01');
  shop.extras.spatial.push((write) => {
    const filingNumber = `沪网签310115${shop.serials.next('sale', 8)}`;
    const filedOn = dayOf('2026-10-20');
    const source = sourced('上海市房屋管理局', filedOn);
    write.Transaction({
      filingNumber,
      unitCode: unit.code,
      kind: 'RESALE',
      priceFen: 412_000_000,
      filedOn: dayText(filedOn),
      status: 'FILED',
      invoiceNumber: INVOICE,
      ...source,
    });
    write.TransactionParty({ filingNumber, role: 'SELLER', ...holderColumns({ person: seller }) });
    write.TransactionParty({ filingNumber, role: 'BUYER', ...holderColumns({ person: buyer }) });
    const clearedOn = dayOf('2026-10-27');
    const taxes = [
      { number: '沪税契20261027990001', kind: 'DEED', ...holderColumns({ person: buyer }), amountFen: 6_180_000 },
      {
        number: '沪税个20261027990002',
        kind: 'INDIVIDUAL_INCOME',
        ...holderColumns({ person: seller }),
        amountFen: 4_120_000,
      },
    ];
    const paid = { unitCode: unit.code, filingNumber, clearedOn: dayText(clearedOn) };
    for (const tax of taxes) {
      write.TaxClearance({ ...tax, ...paid, ...sourced('国家税务总局上海市税务局', clearedOn) });
    }
  });
}

/** He died in February 2026; the home is still in his name, his widow and his son are the heirs. */
function castDeceasedOwner(shop: Workshop): void {
  const death = dayOf('2026-02-15');
  const known = { death, status: 'DECEASED', pensionSince: dayOf('2011-06-19'), education: 'SENIOR_SECONDARY' };
  const owner = enterPerson(shop, { name: '秦守业', prefix: '310102', birth: '1951-05-19', serial: '953' }, known);
  const widow = enterPerson(
    shop,
    { name: '龚玉珍', prefix: '310102', birth: '1953-09-02', serial: '954' },
    { pensionSince: dayOf('2003-10-02') },
  );
  const son = enterPerson(shop, { name: '秦学文', prefix: '310102', birth: '1980-12-12', serial: '955' });
  const home = shop.unit('310104', 7);
  own(shop, home, [{ person: owner }], '2000-10-16');
  houseFixed(shop, home, [
    [widow, 'HEAD', '2000-11-01'],
    [owner, 'SPOUSE', '2000-11-01'],
  ]);
  houseFixed(shop, shop.unit('310115', 3), [[son, 'HEAD', '2012-03-05']]);
  own(shop, shop.unit('310115', 3), [{ person: son }], '2012-02-06');
  marryFixed(shop, [owner, widow], '1978-05-01', { status: 'SPOUSE_DECEASED', endedOn: death });
  bindChild(shop, son, widow, owner);
}

/**
 * Mortgaged to a bank, then seized by one court while another one waits; a judgment is not honoured. He pays into the housing
 * fund by himself, and the bank's loan was taken on that.
 */
function castSeized(shop: Workshop): void {
  const owner = enterPerson(shop, { name: '侯志刚', prefix: '310116', birth: '1978-08-18', serial: '957' });
  const unit = shop.unit('310115', 4);
  own(shop, unit, [{ person: owner }], '2017-04-20');
  houseFixed(shop, unit, [[owner, 'HEAD', '2017-05-08']]);
  const { bank, amountFen, from } = mortgageFixed(shop, unit, '2017-04-20', '2047-04-19');
  const seizure = { unit, from: dayOf('2026-06-10'), to: dayOf('2029-06-09'), releasedOn: null };
  const waiting = { ...seizure, from: dayOf('2026-08-25'), to: dayOf('2029-08-24') };
  const [first, second] = ['（2026）沪0115执保90001号', '（2026）沪0116执保90002号'];
  shop.land.seizures.push(
    { ...seizure, kind: 'SEIZURE', court: '上海市浦东新区人民法院', documentNumber: first, ranking: 1 },
    { ...waiting, kind: 'WAITING', court: '上海市金山区人民法院', documentNumber: second, ranking: 2 },
  );
  const decided = { decidedBy: '上海市浦东新区人民法院', decidedOn: dayOf('2026-08-03'), until: dayOf('2028-08-02') };
  shop.records.set(owner, {
    loans: [
      { contractNumber: '沪公贷20179900001', bank: bank.name, unit, amountFen: amountFen / 2, from, settledOn: null },
    ],
    violations: [{ documentNumber: '（2026）沪0115执90001号', kind: 'UNPAID_JUDGMENT', ...decided }],
  });
  shop.extras.population.push((write) => {
    const openedOn = dayOf('2012-03-05');
    write.HousingFundAccount({
      number: `31${owner.idNumber.slice(0, 17)}`,
      person: owner.idNumber,
      employer: null,
      status: 'NORMAL',
      openedOn: dayText(openedOn),
      balanceFen: 8_640_000,
      ...sourced('上海市公积金管理中心', openedOn),
    });
  });
}
