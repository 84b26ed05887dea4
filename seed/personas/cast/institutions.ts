import type { Enterprise } from '../../enterprises/enterprise.ts';
import { namedIndustries } from '../../enterprises/industries.ts';
import { enterPerson } from '../enter-person.ts';
import { found } from '../found.ts';
import { houseFixed } from '../join.ts';
import { own } from '../own.ts';
import type { Workshop } from '../workshop.ts';

/** The banks that lend on homes and the developers that built them: made up, the same for every seed. */
export function castInstitutions(shop: Workshop): { banks: readonly Enterprise[]; developers: readonly Enterprise[] } {
  const office = (index: number) => shop.unit('310101', index);
  const leader = (name: string, birth: string, serial: string) =>
    enterPerson(shop, { name, prefix: '310101', birth, serial, birthPlace: '上海市黄浦区' });
  const bank = { organisation: 'STOCK_COMPANY', industry: namedIndustries.bank, capitalYuan: 2_000_000_000 } as const;
  const developer = { organisation: 'COMPANY', industry: namedIndustries.developer, capitalYuan: 80_000_000 } as const;
  const heads = [
    leader('贺启明', '1968-02-11', '901'),
    leader('陶静宜', '1971-06-23', '902'),
    leader('严文博', '1966-10-05', '903'),
    leader('史佳宁', '1974-12-19', '904'),
  ] as const;
  const developers = [
    found(shop, {
      ...developer,
      name: '上海合成滨江置业有限公司',
      organisationCode: '000D01',
      unit: office(2),
      establishedOn: '1993-04-12',
      head: heads[2],
    }),
    found(shop, {
      ...developer,
      name: '上海合成嘉禾置业有限公司',
      organisationCode: '000D02',
      unit: office(3),
      establishedOn: '1994-08-30',
      head: heads[3],
    }),
  ];
  const banks = [
    found(shop, {
      ...bank,
      name: '上海合成商业银行股份有限公司',
      organisationCode: '000B01',
      unit: office(0),
      establishedOn: '1994-01-18',
      head: heads[0],
    }),
    found(shop, {
      ...bank,
      name: '上海合成农商银行股份有限公司',
      organisationCode: '000B02',
      unit: office(1),
      establishedOn: '1995-11-06',
      head: heads[1],
    }),
  ];
  [...banks, ...developers].forEach((enterprise, index) => {
    own(shop, office(index), [{ enterprise }], '2001-06-18');
  });
  houseFixed(shop, shop.unit('310104', 11), [[heads[0], 'HEAD', '1999-10-08']]);
  own(shop, shop.unit('310104', 11), [{ person: heads[0] }], '1999-09-20');
  return { banks, developers };
}
