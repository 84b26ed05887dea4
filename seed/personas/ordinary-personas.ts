import type { Persona } from './persona.ts';

/** Personas whose records are in order. */
export const ordinaryPersonas: readonly Persona[] = [
  {
    key: 'founder',
    kind: 'ORDINARY',
    title: 'The founder',
    chineseTitle: '创业者',
    special: 'Represents and wholly owns a software company at an office that the company owns; owns her home.',
    ids: {
      idNumber: '310104198804099123',
      uscc: '91310101MB000F01XU',
      unitCode: '310104103001GB90001F00010001',
      others: { office: '310101017001GB90001F00010005' },
    },
  },
  {
    key: 'home-seller',
    kind: 'ORDINARY',
    title: 'The home seller',
    chineseTitle: '二手房卖方',
    special: 'Sells a home whose mortgage was released in 2019; the contract was filed on 20 October 2026.',
    ids: {
      idNumber: '310115197204049514',
      unitCode: '310115008001GB90001F00010002',
      others: { buyer: '310118199502289522' },
    },
  },
  {
    key: 'home-buyer',
    kind: 'ORDINARY',
    title: 'The home buyer',
    chineseTitle: '二手房买方',
    special: 'Owns no home, is single, has paid social insurance since July 2019.',
    ids: {
      idNumber: '310118199502289522',
      unitCode: '310115008001GB90001F00010002',
      others: { seller: '310115197204049514' },
    },
  },
  {
    key: 'newlyweds',
    kind: 'ORDINARY',
    title: 'The newlyweds',
    chineseTitle: '新婚夫妇',
    special: 'Married on 20 May 2026; each is still registered in a household and a home of their own.',
    ids: { idNumber: '310110199710169313', others: { wife: '310105199808079323' } },
  },
  {
    key: 'newborns-parents',
    kind: 'ORDINARY',
    title: "The newborn's parents",
    chineseTitle: '新生儿父母',
    special: 'Their daughter, born on 12 October 2026, has a certificate of birth and is in no household yet.',
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
    ids: {
      idNumber: '310106197909279137',
      uscc: '91310106MB000F0284',
      unitCode: '310106006001GB90001F00010001',
      others: { cook: '340104199211309156' },
    },
  },
  {
    key: 'retiree',
    kind: 'ORDINARY',
    title: 'The retiree',
    chineseTitle: '退休申请人',
    special: 'Turned 60 on 12 September 2026 after 24 years of contributions; no pension is drawn yet.',
    ids: { idNumber: '310109196609129713', unitCode: '310104103001GB90001F00010010' },
  },
  {
    key: 'resident-with-points',
    kind: 'ORDINARY',
    title: 'The resident with points',
    chineseTitle: '居住证积分达标人员',
    special: 'From Anhui; residence permit in force, 132 points of the 120 that count.',
    ids: { idNumber: '34122219910521972X', unitCode: '310115008001GB90001F00010009' },
  },
];
