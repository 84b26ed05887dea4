import type { CatalogueEntry } from './catalogue-entry.ts';

const PLACE = { address: '地址' };

/** The types that were added to the catalogue: append only, at the end. */
export const laterEntries = {
  professionalTitle: [
    '专业技术职称证书',
    'Certificate of a professional title',
    'HUMAN_RESOURCES',
    'PERSON',
    'PERMANENT',
    { series: '系列', level: '级别' },
  ],
  powerOfAttorney: [
    '公证书',
    'Notarial certificate of a power of attorney',
    'JUSTICE',
    'PERSON',
    'FIXED_TERM',
    { matter: '公证事项', agent: '受托人', agentCode: '受托人公民身份号码' },
  ],
  foodSafetyManager: [
    '食品安全管理员培训合格证',
    'Training certificate of a food safety manager',
    'MARKET',
    'PERSON',
    'FIXED_TERM',
    { grade: '级别' },
  ],
  drainage: [
    '城镇污水排入排水管网许可证',
    'Permit to drain sewage into the public sewers',
    'WATER',
    'ENTERPRISE',
    'FIXED_TERM',
    PLACE,
  ],
  registeredConstructor: [
    '注册建造师执业资格证书',
    'Registered constructor certificate',
    'CONSTRUCTION',
    'PERSON',
    'FIXED_TERM',
    { grade: '级别', specialty: '专业', employer: '聘用企业' },
  ],
  safetyAssessment: [
    '安全生产考核合格证书',
    'Work safety assessment certificate',
    'CONSTRUCTION',
    'PERSON',
    'FIXED_TERM',
    { category: '类别', employer: '企业名称' },
  ],
  workCapacity: [
    '劳动能力鉴定结论书',
    'Assessment of the capacity to work',
    'HUMAN_RESOURCES',
    'PERSON',
    'PERMANENT',
    { conclusion: '鉴定结论' },
  ],
  environmentalRecord: [
    '建设项目环境影响登记表备案',
    'Filed environmental impact registration form',
    'ECOLOGY',
    'ENTERPRISE',
    'PERMANENT',
    { project: '项目名称', ...PLACE },
  ],
  liquor: ['酒类商品零售许可证', 'Liquor retail license', 'MARKET', 'ENTERPRISE', 'FIXED_TERM', PLACE],
  foreignDegree: [
    '国（境）外学历学位认证书',
    'Certificate of recognition of a foreign degree',
    'EDUCATION',
    'PERSON',
    'PERMANENT',
    { level: '学位', country: '国家（地区）' },
  ],
} as const satisfies Readonly<Record<string, CatalogueEntry>>;
