import { firstGenerationNumber } from '../../../subgraphs/kit/identifiers/citizen-id.ts';
import { dayOf } from '../../calendar/day.ts';
import { heldByPerson } from '../../licenses/holder.ts';
import { enterPerson } from '../enter-person.ts';
import { bindChild, houseFixed, marryFixed } from '../join.ts';
import { own } from '../own.ts';
import type { Workshop } from '../workshop.ts';

/** Personas about whose identity the records disagree. */
export function castIdentities(shop: Workshop): void {
  castNameVariant(shop);
  castFirstGeneration(shop);
  castAbolishedDistrict(shop);
  castFormerName(shop);
  castDisputed(shop);
  castStaleMarriage(shop);
}

/** The rare sign 䶮 of his name was replaced where it could not be typed: other records say 龑 or YAN. */
function castNameVariant(shop: Workshop): void {
  const man = enterPerson(
    shop,
    { name: '王䶮', prefix: '310107', birth: '1986-09-15', serial: '961' },
    { variants: ['王龑', '王YAN'] },
  );
  shop.extras.license.push((office) => {
    const editions = [{ issuedOn: dayOf('2018-05-10'), validTo: null }];
    const holder = { ...heldByPerson(man), name: '王YAN' };
    office.issue({
      type: 'teacher',
      holder,
      district: null,
      number: '20183101074990001',
      editions,
      serial: 'NAMEVARIANT01',
    });
  });
}

/** Her certificate of 1992 names her by the 15 digits of the first generation. */
function castFirstGeneration(shop: Workshop): void {
  const woman = enterPerson(
    shop,
    { name: '邹秀英', prefix: '310105', birth: '1958-07-07', serial: '962' },
    { education: 'SENIOR_SECONDARY', pensionSince: dayOf('2008-08-07') },
  );
  const first15 = firstGenerationNumber(woman.idNumber) ?? woman.idNumber;
  own(shop, shop.unit('310104', 8), [{ person: woman }], '1999-12-12');
  houseFixed(shop, shop.unit('310104', 8), [[woman, 'HEAD', '2000-01-10']]);
  shop.extras.license.push((office) => {
    const editions = [{ issuedOn: dayOf('1992-11-02'), validTo: null }];
    const holder = { ...heldByPerson(woman), code: first15 };
    office.issue({
      type: 'skill',
      holder,
      district: null,
      number: '92310105990001',
      editions,
      serial: 'FIFTEENDIGITS',
    });
  });
}

/** His number starts with 310103, the code of Luwan district, abolished in 2011: it stays valid for life. */
function castAbolishedDistrict(shop: Workshop): void {
  enterPerson(shop, {
    name: '殷永年',
    prefix: '310103',
    birth: '1985-11-03',
    serial: '963',
    birthPlace: '上海市卢湾区',
  });
}

/** She changed her name in 2015; her degree certificate of 2012 bears the old one. */
function castFormerName(shop: Workshop): void {
  const former = { name: '贾招娣', until: dayOf('2015-04-16') };
  const woman = enterPerson(
    shop,
    { name: '贾明慧', prefix: '310114', birth: '1990-03-26', serial: '964' },
    { formerNames: [former] },
  );
  shop.records.set(woman, {
    credentials: [
      {
        number: '1031042012990001',
        level: 'BACHELOR',
        institution: '上海合成大学',
        major: '会计学',
        graduatedOn: dayOf('2012-06-28'),
        isForeign: false,
      },
    ],
  });
  shop.extras.license.push((office) => {
    const holder = { ...heldByPerson(woman), name: former.name };
    const editions = [{ issuedOn: dayOf('2012-06-28'), validTo: null }];
    office.issue({
      type: 'degree',
      holder,
      district: null,
      number: '1031042012990001',
      editions,
      serial: 'FORMERNAME001',
    });
  });
}

/** Someone disputes the record, and the police examine it: consumers must not rely on it. */
function castDisputed(shop: Workshop): void {
  enterPerson(
    shop,
    { name: '邱子衡', prefix: '310112', birth: '1987-12-01', serial: '965' },
    { isDisputed: true, isUnderInvestigation: true },
  );
}

/** Divorced in 2020 by the civil affairs register, while an older license of the marriage is still shown as valid. */
function castStaleMarriage(shop: Workshop): void {
  const husband = enterPerson(shop, { name: '石磊', prefix: '310113', birth: '1983-06-06', serial: '967' });
  const wife = enterPerson(shop, { name: '黎佩佩', prefix: '310115', birth: '1985-10-24', serial: '968' });
  const child = enterPerson(
    shop,
    { name: '石可欣', prefix: '310115', birth: '2014-03-17', serial: '970' },
    { education: 'PRIMARY', phone: null },
  );
  houseFixed(shop, shop.unit('310115', 7), [
    [wife, 'HEAD', '2011-06-01'],
    [child, 'DAUGHTER', '2014-04-02'],
  ]);
  own(shop, shop.unit('310115', 7), [{ person: wife }], '2011-05-05');
  marryFixed(shop, [husband, wife], '2010-02-14', { status: 'DIVORCED', endedOn: dayOf('2020-08-31') });
  bindChild(shop, child, wife, husband);
  shop.extras.license.push((office) => {
    const editions = [{ issuedOn: dayOf('2010-02-14'), validTo: null }];
    const items = { spouse: wife.name, registeredOn: '2010-02-14' };
    const district = shop.city.district('310113');
    office.issue({
      type: 'marriageCertificate',
      holder: heldByPerson(husband),
      district,
      number: 'J310113-2010-9900001',
      editions,
      items,
      serial: 'STALEMARRIAGE',
    });
  });
}
