import { type Body, type Department, definingBody } from './bodies.ts';

/** A type of license as the catalogue has it. */
export interface LicenseType {
  /** 21 characters. */
  readonly code: string;
  readonly name: string;
  readonly englishName: string;
  readonly department: Department;
  readonly definingBody: Body;
  readonly holderKind: 'PERSON' | 'ENTERPRISE' | 'OTHER';
  readonly validityKind: 'PERMANENT' | 'FIXED_TERM' | 'ENDORSED' | 'CONDITIONAL';
  readonly originalMustBeSurrendered: boolean;
  readonly certifiesOwnership: boolean;
  /** Names of what it says besides the common fields, with their Chinese labels. */
  readonly items: Readonly<Record<string, string>>;
}

type Entry = readonly [
  name: string,
  englishName: string,
  department: Department,
  holderKind: LicenseType['holderKind'],
  validityKind: LicenseType['validityKind'],
  items: Readonly<Record<string, string>>,
];

const HOLDER = { sex: '性别', birthDate: '出生日期' };
const PLACE = { address: '地址' };
const SCOPE = { legalRepresentative: '法定代表人', address: '住所', scope: '经营范围' };

/** Types by a short name of ours. The place in the list is the sequence number of the code: append only. */
const ENTRIES = {
  identityCard: ['居民身份证', 'Resident identity card', 'POLICE', 'PERSON', 'FIXED_TERM', { ...HOLDER, ...PLACE }],
  householdPage: [
    '居民户口簿',
    'Household register',
    'POLICE',
    'PERSON',
    'PERMANENT',
    { householdNumber: '户号', relation: '与户主关系', ...PLACE },
  ],
  birthCertificate: [
    '出生医学证明',
    'Medical certificate of birth',
    'HEALTH',
    'PERSON',
    'PERMANENT',
    { ...HOLDER, mother: '母亲姓名', father: '父亲姓名' },
  ],
  deathCertificate: [
    '死亡医学证明',
    'Medical certificate of death',
    'HEALTH',
    'PERSON',
    'PERMANENT',
    { deathDate: '死亡日期' },
  ],
  marriageCertificate: [
    '结婚证',
    'Marriage certificate',
    'CIVIL_AFFAIRS',
    'PERSON',
    'CONDITIONAL',
    { spouse: '配偶姓名', registeredOn: '登记日期' },
  ],
  divorceCertificate: [
    '离婚证',
    'Divorce certificate',
    'CIVIL_AFFAIRS',
    'PERSON',
    'PERMANENT',
    { formerSpouse: '原配偶姓名', registeredOn: '登记日期' },
  ],
  driversLicense: [
    '机动车驾驶证',
    "Driver's license",
    'POLICE',
    'PERSON',
    'FIXED_TERM',
    { ...HOLDER, vehicleClass: '准驾车型' },
  ],
  residencePermit: ['居住证', 'Residence permit', 'POLICE', 'PERSON', 'ENDORSED', { endorsementDueOn: '签注到期日' }],
  disabilityCard: [
    '残疾人证',
    'Disability card',
    'DISABLED_PERSONS',
    'PERSON',
    'FIXED_TERM',
    { category: '残疾类别', grade: '残疾等级' },
  ],
  graduation: [
    '普通高等学校毕业证书',
    'Graduation certificate',
    'EDUCATION',
    'PERSON',
    'PERMANENT',
    { level: '层次', school: '院校' },
  ],
  degree: ['学位证书', 'Degree certificate', 'EDUCATION', 'PERSON', 'PERMANENT', { level: '学位', school: '院校' }],
  teacher: [
    '教师资格证书',
    'Teacher qualification certificate',
    'EDUCATION',
    'PERSON',
    'PERMANENT',
    { subject: '任教学科' },
  ],
  socialSecurityCard: ['社会保障卡', 'Social security card', 'HUMAN_RESOURCES', 'PERSON', 'FIXED_TERM', {}],
  medicalInsurance: ['医保电子凭证', 'Medical insurance voucher', 'MEDICAL_INSURANCE', 'PERSON', 'PERMANENT', {}],
  minimumLiving: [
    '最低生活保障证',
    'Minimum living allowance certificate',
    'CIVIL_AFFAIRS',
    'PERSON',
    'ENDORSED',
    { kind: '类别' },
  ],
  seniorCard: ['老年人优待证', "Senior citizen's card", 'CIVIL_AFFAIRS', 'PERSON', 'PERMANENT', HOLDER],
  nurse: ['护士执业证书', 'Nurse license', 'HEALTH', 'PERSON', 'FIXED_TERM', { workplace: '执业地点' }],
  skill: [
    '职业技能等级证书',
    'Vocational skill certificate',
    'HUMAN_RESOURCES',
    'PERSON',
    'PERMANENT',
    { occupation: '职业', level: '等级' },
  ],
  healthCertificate: [
    '从业人员健康证明',
    'Health certificate of staff',
    'HEALTH',
    'PERSON',
    'FIXED_TERM',
    { occupation: '行业' },
  ],
  realEstate: [
    '不动产权证书',
    'Real-estate ownership certificate',
    'LAND',
    'OTHER',
    'CONDITIONAL',
    { unitCode: '不动产单元号', ...PLACE, area: '面积' },
  ],
  mortgage: [
    '不动产登记证明',
    'Certificate of real-estate registration',
    'LAND',
    'ENTERPRISE',
    'CONDITIONAL',
    { unitCode: '不动产单元号', right: '证明权利或事项' },
  ],
  businessLicense: [
    '营业执照',
    'Business license',
    'MARKET',
    'ENTERPRISE',
    'PERMANENT',
    { ...SCOPE, capital: '注册资本', establishedOn: '成立日期' },
  ],
  foodLicense: [
    '食品经营许可证',
    'Food business license',
    'MARKET',
    'ENTERPRISE',
    'FIXED_TERM',
    { ...SCOPE, premises: '经营场所' },
  ],
  roadTransport: ['道路运输经营许可证', 'Road transport license', 'TRANSPORT', 'ENTERPRISE', 'FIXED_TERM', SCOPE],
  construction: [
    '建筑业企业资质证书',
    'Construction enterprise qualification',
    'CONSTRUCTION',
    'ENTERPRISE',
    'FIXED_TERM',
    { ...SCOPE, grade: '资质等级' },
  ],
  workSafety: ['安全生产许可证', 'Work safety license', 'CONSTRUCTION', 'ENTERPRISE', 'FIXED_TERM', SCOPE],
  hygiene: ['公共场所卫生许可证', 'Hygiene license of a public place', 'HEALTH', 'ENTERPRISE', 'FIXED_TERM', PLACE],
  basicAccount: [
    '基本存款账户信息',
    'Basic deposit account',
    'FINANCE',
    'ENTERPRISE',
    'PERMANENT',
    { bank: '开户银行' },
  ],
  training: [
    '民办职业培训学校办学许可证',
    'Vocational school license',
    'HUMAN_RESOURCES',
    'ENTERPRISE',
    'FIXED_TERM',
    SCOPE,
  ],
  financial: ['金融许可证', 'Financial license', 'FINANCE', 'ENTERPRISE', 'PERMANENT', SCOPE],
  seal: ['公章刻制备案证明', 'Certificate of a filed seal', 'POLICE', 'ENTERPRISE', 'PERMANENT', {}],
  taxRecord: ['个人所得税纳税记录', 'Record of individual income tax', 'TAX', 'PERSON', 'PERMANENT', { year: '年度' }],
  insuranceRecord: [
    '社会保险参保缴费证明',
    'Record of social insurance contributions',
    'HUMAN_RESOURCES',
    'PERSON',
    'PERMANENT',
    { year: '年度' },
  ],
} as const satisfies Readonly<Record<string, Entry>>;

export type LicenseTypeName = keyof typeof ENTRIES;

/** The law has the paper original of these taken back, so that an electronic one cannot stand for it. */
const SURRENDERED: readonly LicenseTypeName[] = ['realEstate', 'driversLicense', 'residencePermit'];

/** All types, by our short names. */
export function licenseCatalogue(): Readonly<Record<LicenseTypeName, LicenseType>> {
  const names = Object.keys(ENTRIES) as LicenseTypeName[];
  const types = names.map((key, index): [LicenseTypeName, LicenseType] => {
    const [name, englishName, department, holderKind, validityKind, items] = ENTRIES[key];
    const body = definingBody(department);
    const code = `${body.code}${String(index + 1).padStart(3, '0')}`;
    const common = { code, name, englishName, department, definingBody: body, holderKind, validityKind, items };
    const isSurrendered = SURRENDERED.includes(key);
    return [key, { ...common, originalMustBeSurrendered: isSurrendered, certifiesOwnership: key === 'realEstate' }];
  });
  return Object.fromEntries(types) as Record<LicenseTypeName, LicenseType>;
}
