import { dayOf } from '../../calendar/day.ts';
import { goneAddress } from '../../enterprises/gone-address.ts';
import { namedIndustries } from '../../enterprises/industries.ts';
import { strangerId } from '../../identifiers/stranger-id.ts';
import { heldByPerson } from '../../licenses/holder.ts';
import { enterPerson } from '../enter-person.ts';
import { found } from '../found.ts';
import { houseFixed } from '../join.ts';
import { own } from '../own.ts';
import type { Workshop } from '../workshop.ts';

const TRADE = {
  code: '5191',
  name: '贸易代理',
  trade: '贸易',
  scope: [{ text: '国内贸易代理', isLicensed: false }],
};

/** Personas whose businesses have something wrong with them. */
export function castConflictingBusinesses(shop: Workshop): void {
  castGoneAddress(shop);
  castRevoked(shop);
  castUnknownRepresentative(shop);
  castSupersededLicense(shop);
}

/** Its registered address was taken off the register when the building was pulled down. */
function castGoneAddress(shop: Workshop): void {
  const head = enterPerson(shop, { name: '汤立群', prefix: '310107', birth: '1981-01-25', serial: '921' });
  const unit = shop.unit('310101', 5);
  const plan = {
    name: '上海立群旧里贸易有限公司',
    organisationCode: '000G01',
    industry: TRADE,
    unit,
    establishedOn: '2008-10-10',
    capitalYuan: 300_000,
    head,
  };
  found(shop, plan, { addressCode: goneAddress(unit) });
}

/** The company that she represented was revoked in March 2025: she may represent no other until March 2028. */
function castRevoked(shop: Workshop): void {
  const head = enterPerson(shop, { name: '孟晓梅', prefix: '310113', birth: '1976-07-02', serial: '922' });
  const plan = {
    name: '上海晓梅永昌贸易有限公司',
    organisationCode: '000G02',
    industry: TRADE,
    establishedOn: '2012-05-21',
    capitalYuan: 500_000,
    head,
  };
  found(shop, { ...plan, unit: shop.unit('310101', 6) }, { status: 'REVOKED', endedOn: dayOf('2025-03-18') });
  houseFixed(shop, shop.unit('310115', 10), [[head, 'HEAD', '2010-04-06']]);
  own(shop, shop.unit('310115', 10), [{ person: head }], '2010-03-11');
}

/** The population registry has nobody under the number of its legal representative; a developer holds it. */
function castUnknownRepresentative(shop: Workshop): void {
  const [enterprise] = shop.enterprises;
  if (!enterprise) throw new Error('the institutions come first');
  const head = { idNumber: strangerId('310110197703140035'), name: '武无籍' };
  const unit = shop.unit('310101', 7);
  found(shop, {
    name: '上海无籍商贸有限公司',
    organisationCode: '000G03',
    industry: TRADE,
    unit,
    establishedOn: '2014-02-28',
    capitalYuan: 100_000,
    head,
    shareholders: [{ holder: { enterprise }, percent: 100 }],
  });
}

/**
 * Her restaurant was renamed in 2024, so the first edition of its business license is over; and her health certificate of 2025 was
 * replaced by one of 2026.
 */
function castSupersededLicense(shop: Workshop): void {
  const head = enterPerson(shop, { name: '钟巧云', prefix: '310109', birth: '1984-03-08', serial: '924' });
  const plan = {
    name: '上海巧云新味餐饮管理有限公司',
    organisationCode: '000G04',
    industry: namedIndustries.restaurant,
    unit: shop.unit('310106', 1),
    establishedOn: '2018-06-06',
    capitalYuan: 200_000,
    head,
  };
  found(shop, plan, { formerNames: [{ name: '上海巧云小吃餐饮管理有限公司', until: dayOf('2024-06-05') }] });
  shop.extras.license.push((office) => {
    const editions = [
      { issuedOn: dayOf('2025-04-14'), validTo: dayOf('2026-04-13') },
      { issuedOn: dayOf('2026-04-08'), validTo: dayOf('2027-04-07') },
    ];
    const district = shop.city.district('310106');
    const number = 'JK310106990001';
    office.issue({
      type: 'healthCertificate',
      holder: heldByPerson(head),
      district,
      number,
      editions,
      serial: 'SUPERSEDED001',
    });
  });
}
