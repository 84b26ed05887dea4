import type { Persona } from './persona.ts';

/** Personas whose records are in order, each in the middle of a matter that none of the others applies for. */
export const applicantPersonas: readonly Persona[] = [
  {
    key: 'person-with-disability',
    kind: 'ORDINARY',
    title: 'The person with a disability',
    chineseTitle: '残疾人',
    special:
      'Disability card of grade 2, minimum living allowance since 2022, assessed for care this April; draws neither of the two allowances.',
    chineseSpecial: '残疾人证二级，2022年起享受低保，今年4月完成照护需求评估；尚未领取两项补贴。',
    ids: { idNumber: '310110198304179861' },
  },
  {
    key: 'couple-to-marry',
    kind: 'ORDINARY',
    title: 'The couple about to marry',
    chineseTitle: '准备结婚的男女',
    special: 'Both are of age and were never married; each is registered in the collective household of an employer.',
    chineseSpecial: '双方均达法定婚龄且未曾结婚；户口各在单位集体户。',
    ids: { idNumber: '310105199603099873', others: { bride: '31010719981127988X' } },
  },
  {
    key: 'winding-up',
    kind: 'ORDINARY',
    title: 'The company that is wound up',
    chineseTitle: '清算中的公司',
    special:
      'Liquidators on file, creditors called for 45 days until 24 September 2026, taxes cleared, its one branch gone: ready to leave the register.',
    chineseSpecial: '清算组已备案，债权人公告45日至2026年9月24日，已清税，唯一的分公司已注销：可以申请注销。',
    ids: { idNumber: '31010919700530989X', uscc: '91310101MB000J010P' },
  },
  {
    key: 'closing-down',
    kind: 'ORDINARY',
    title: 'The company that closes simply',
    chineseTitle: '简易注销的公司',
    special: 'Its notice of 20 days ended on 27 October 2026 without an objection, and nothing stands against it.',
    chineseSpecial: '20日简易注销公告于2026年10月27日期满，无人异议，也没有不适用简易程序的情形。',
    ids: { idNumber: '310106198909089901', uscc: '91310101MB000J029L' },
  },
];
