import type { Persona } from './persona.ts';

/** Personas whose records are in order. */
export const ordinaryPersonas: readonly Persona[] = [
  {
    key: 'founder',
    kind: 'ORDINARY',
    title: 'The founder',
    chineseTitle: '创业者',
    special:
      'Represents and wholly owns a software company at an office that the company owns; owns her home; the name of a second company is kept for her.',
    chineseSpecial:
      '任一家软件公司的法定代表人并全资持有；公司办公用房为公司自有；本人有自有住房；已申报第二家公司的名称。',
    ids: {
      idNumber: '310104198804099123',
      uscc: '91310101MB000F01XU',
      unitCode: '310104103001GB90001F00010001',
      others: { office: '310101017001GB90001F00010005', nameDeclaration: '沪名申202690000001' },
    },
  },
  {
    key: 'home-seller',
    kind: 'ORDINARY',
    title: 'The home seller',
    chineseTitle: '二手房卖方',
    special: 'Sells a home whose mortgage was released in 2019; the contract was filed on 20 October 2026.',
    chineseSpecial: '出售的住房抵押已于2019年注销；买卖合同于2026年10月20日网签备案。',
    ids: {
      idNumber: '310115197204049514',
      unitCode: '310115008001GB90001F00010002',
      others: { buyer: '310118199502289522', invoice: '20263199999999480215', agent: '310103198511039630' },
    },
  },
  {
    key: 'home-buyer',
    kind: 'ORDINARY',
    title: 'The home buyer',
    chineseTitle: '二手房买方',
    special: 'Owns no home, is single, has paid social insurance since July 2019.',
    chineseSpecial: '名下无房，单身，自2019年7月起缴纳社会保险。',
    ids: {
      idNumber: '310118199502289522',
      unitCode: '310115008001GB90001F00010002',
      others: { seller: '310115197204049514', invoice: '20263199999999480215' },
    },
  },
  {
    key: 'newlyweds',
    kind: 'ORDINARY',
    title: 'The newlyweds',
    chineseTitle: '新婚夫妇',
    special: 'Married on 20 May 2026; each is still registered in a household and a home of their own.',
    chineseSpecial: '2026年5月20日登记结婚；两人的户口和住房仍各在一处。',
    ids: { idNumber: '310110199710169313', others: { wife: '310105199808079323' } },
  },
  {
    key: 'newborns-parents',
    kind: 'ORDINARY',
    title: "The newborn's parents",
    chineseTitle: '新生儿父母',
    special: 'Their daughter, born on 12 October 2026, has a certificate of birth and is in no household yet.',
    chineseSpecial: '女儿生于2026年10月12日，已有出生医学证明，尚未入户。',
    ids: {
      idNumber: '310117199412219348',
      householdNumber: '31010410390000008',
      others: { father: '310112199305039331', child: '310104202610129362' },
    },
  },
  {
    key: 'restaurant-owner',
    kind: 'ORDINARY',
    title: 'The restaurant owner',
    chineseTitle: '餐饮店主',
    special:
      'His company runs a restaurant, with a food license in its second edition, in a shop that he owns himself.',
    chineseSpecial: '其公司在本人自有的商铺经营餐馆，食品经营许可证为第二版。',
    ids: {
      idNumber: '310106197909279137',
      uscc: '91310106MB000F0284',
      unitCode: '310106006001GB90001F00010001',
      others: { cook: '340104199211309156', nameDeclaration: '沪名申202690000002' },
    },
  },
  {
    key: 'retiree',
    kind: 'ORDINARY',
    title: 'The retiree',
    chineseTitle: '退休申请人',
    special: 'Turned 60 on 12 September 2026 after 24 years of contributions; no pension is drawn yet.',
    chineseSpecial: '缴费24年，2026年9月12日年满60周岁，尚未领取养老金。',
    ids: { idNumber: '310109196609129713', unitCode: '310104103001GB90001F00010010' },
  },
  {
    key: 'resident-with-points',
    kind: 'ORDINARY',
    title: 'The resident with points',
    chineseTitle: '居住证积分达标人员',
    special: 'From Anhui; residence permit in force, 132 points of the 120 that count.',
    chineseSpecial: '安徽籍；居住证有效，积分132分（标准分值120分）。',
    ids: { idNumber: '34122219910521972X', unitCode: '310115008001GB90001F00010009' },
  },
  {
    key: 'developer',
    kind: 'ORDINARY',
    title: 'The developer',
    chineseTitle: '建设单位',
    special:
      'Her company has a project with everything that its construction permit rests on; another one names a manager who runs a site already.',
    chineseSpecial: '其公司的一个项目已具备申领施工许可证的全部条件；另一个项目的项目经理已在其他在建项目任职。',
    ids: {
      idNumber: '310101197412199041',
      uscc: '91310101MB000D022T',
      unitCode: '310112101001GB90001W00000000',
      others: {
        project: '2026-310112-70-03-900002',
        builder: '91310101MB000H0150',
        supervisor: '91310101MB000H023T',
        manager: '310113198508219836',
        safetyOfficer: '310114199001169842',
        busyProject: '2026-310112-70-03-900003',
        busyManager: '310112197505079814',
      },
    },
  },
];
