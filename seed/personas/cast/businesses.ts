import { dayOf } from '../../calendar/day.ts';
import { namedIndustries } from '../../enterprises/industries.ts';
import { enterPerson } from '../enter-person.ts';
import { found } from '../found.ts';
import { employ, houseFixed } from '../join.ts';
import { own } from '../own.ts';
import type { Workshop } from '../workshop.ts';

const SOFTWARE = {
  code: '6513',
  name: '应用软件开发',
  trade: '信息科技',
  scope: [
    { text: '软件开发', isLicensed: false },
    { text: '信息技术咨询服务', isLicensed: false },
  ],
};

/** Personas whose businesses are in order: a founder and a restaurant owner. */
export function castBusinesses(shop: Workshop): void {
  castFounder(shop);
  castRestaurantOwner(shop);
}

/** She founds her second company from a home of her own; her first one is in order. */
function castFounder(shop: Workshop): void {
  const founder = enterPerson(
    shop,
    { name: '顾思源', prefix: '310104', birth: '1988-04-09', serial: '912' },
    { education: 'MASTER' },
  );
  const home = shop.unit('310104', 0);
  own(shop, home, [{ person: founder }], '2016-05-12');
  houseFixed(shop, home, [[founder, 'HEAD', '2016-06-01']]);
  const company = found(shop, {
    name: '上海思源启迪信息科技有限公司',
    organisationCode: '000F01',
    industry: SOFTWARE,
    unit: shop.unit('310101', 4),
    establishedOn: '2019-03-15',
    capitalYuan: 1_000_000,
    head: founder,
  });
  own(shop, company.unit, [{ enterprise: company }], '2021-07-01');
  employ(shop, founder, company, '2019-04-01');
}

/** He runs a restaurant with a food license that is renewed next year. */
function castRestaurantOwner(shop: Workshop): void {
  const owner = enterPerson(
    shop,
    { name: '陆大鹏', prefix: '310106', birth: '1979-09-27', serial: '913' },
    { education: 'COLLEGE' },
  );
  const home = shop.unit('310104', 1);
  own(shop, home, [{ person: owner }], '2009-02-20');
  houseFixed(shop, home, [[owner, 'HEAD', '2009-03-16']]);
  const premises = shop.unit('310106', 0);
  const restaurant = found(shop, {
    name: '上海鹏记本帮餐饮管理有限公司',
    organisationCode: '000F02',
    industry: namedIndustries.restaurant,
    unit: premises,
    establishedOn: '2017-08-08',
    capitalYuan: 500_000,
    head: owner,
  });
  own(shop, premises, [{ person: owner }], '2014-01-09');
  employ(shop, owner, restaurant, '2017-09-01');
  const cook = enterPerson(
    shop,
    { name: '潘福来', prefix: '340104', birth: '1992-11-30', serial: '915', birthPlace: '安徽省合肥市' },
    {
      home: 'ELSEWHERE',
      education: 'SECONDARY_VOCATIONAL',
      permit: {
        number: '31900000901',
        firstIssuedOn: dayOf('2020-03-02'),
        endorsementDueOn: dayOf('2027-03-02'),
        points: null,
      },
    },
  );
  houseFixed(shop, shop.unit('310115', 11), [[cook, 'HEAD', '2019-08-20']], 'RENTED');
  employ(shop, cook, restaurant, '2019-09-01');
}
