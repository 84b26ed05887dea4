import { type Day, dayOf, dayText } from '../../calendar/day.ts';
import type { Enterprise } from '../../enterprises/enterprise.ts';
import { addressText } from '../../geography/land.ts';
import { socialCreditCode } from '../../identifiers/social-credit-code.ts';
import { registrarOf } from '../../rows/enterprise/write-enterprise.ts';
import { sourced } from '../../rows/sourced.ts';
import { enterPerson } from '../enter-person.ts';
import { found } from '../found.ts';
import { newcomers } from '../newcomers.ts';
import type { Workshop } from '../workshop.ts';

const SERVICES = {
  code: '7299',
  name: '其他未列明商务服务业',
  trade: '商务服务',
  scope: [{ text: '会议及展览服务', isLicensed: false }],
};

/** Two companies on their way out of the register: one is wound up in the ordinary way, the other in the simplified one. */
export function castEndings(shop: Workshop): void {
  const { late, settle } = newcomers(shop, 'endings');
  const plan = { organisation: 'SOLE_COMPANY', industry: SERVICES, capitalYuan: 500_000 } as const;
  const winding = found(late, {
    ...plan,
    name: '上海安止会展服务有限公司',
    organisationCode: '000J01',
    unit: shop.unit('310101', 10),
    establishedOn: '2013-11-18',
    head: enterPerson(late, { name: '卜怀远', prefix: '310109', birth: '1970-05-30', serial: '989' }),
  });
  const closing = found(late, {
    ...plan,
    name: '上海简行商务服务有限公司',
    organisationCode: '000J02',
    unit: shop.unit('310101', 11),
    establishedOn: '2022-02-21',
    head: enterPerson(late, { name: '霍晓岚', prefix: '310106', birth: '1989-09-08', serial: '990' }),
  });
  settle();
  publish(shop, winding, 'LIQUIDATION_GROUP', ['2026-08-03', '2026-08-12']);
  publish(shop, winding, 'CREDITORS', ['2026-08-10', '2026-09-24']);
  publish(shop, closing, 'SIMPLIFIED_DEREGISTRATION', ['2026-10-08', '2026-10-27']);
  clearTaxes(shop, winding, '2026-10-16');
  clearTaxes(shop, closing, '2026-10-28');
  closeBranch(shop, winding, '2026-07-20');
}

function publish({ extras }: Workshop, enterprise: Enterprise, kind: string, [from, until]: readonly [string, string]) {
  const source = sourced(registrarOf(enterprise), dayOf(from));
  const notice = { uscc: enterprise.uscc, kind, publishedOn: from, until, hasObjection: false };
  extras.enterprise.push((write) => write.DeregistrationNotice({ ...notice, ...source }));
}

function clearTaxes({ extras, serials }: Workshop, { uscc, unit }: Enterprise, issuedOn: string): void {
  const number = `沪税清2026${serials.next('tax clearance', 6)}`;
  const source = sourced(`国家税务总局上海市${unit.building.parcel.district.name}税务局`, dayOf(issuedOn));
  extras.enterprise.push((write) => write.TaxClearanceCertificate({ number, uscc, issuedOn, ...source }));
}

/** Its one branch left the register before it did. */
function closeBranch({ extras }: Workshop, parent: Enterprise, closedOn: string): void {
  const { unit } = parent;
  const [head] = parent.officers;
  if (!head) throw new Error(`${parent.name} has nobody in charge`);
  const since: Day = dayOf('2016-05-09');
  extras.enterprise.push((write) =>
    write.Branch({
      uscc: socialCreditCode('91', unit.building.parcel.district.code, 'MC950001'),
      parent: parent.uscc,
      name: `${parent.name}黄浦分公司`,
      status: 'CANCELLED',
      head: head.person.idNumber,
      headName: head.person.name,
      addressCode: unit.addressCode,
      addressText: addressText(unit),
      registrar: registrarOf(parent),
      since: dayText(since),
      until: closedOn,
      ...sourced(registrarOf(parent), dayOf(closedOn), 2),
    }),
  );
}
