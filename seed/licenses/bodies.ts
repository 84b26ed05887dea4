import type { District } from '../geography/districts.ts';
import { socialCreditCode } from '../identifiers/social-credit-code.ts';

/**
 * Departments that define and issue licenses. Their codes are made up: they check, and no real body has them (organisation
 * codes in the block 0009).
 */
export type Department =
  | 'POLICE'
  | 'HEALTH'
  | 'CIVIL_AFFAIRS'
  | 'EDUCATION'
  | 'HUMAN_RESOURCES'
  | 'MEDICAL_INSURANCE'
  | 'LAND'
  | 'MARKET'
  | 'TRANSPORT'
  | 'CONSTRUCTION'
  | 'FINANCE'
  | 'TAX'
  | 'DISABLED_PERSONS'
  | 'JUSTICE'
  | 'ECOLOGY'
  | 'WATER';

interface Names {
  readonly ordinal: number;
  readonly national: string;
  /** The ordinal of the national body, where it has one of its own besides. */
  readonly nationalOrdinal?: number;
  /** After the district's name; null where only the city has the department. */
  readonly district: string | null;
  readonly city: string;
}

const NAMES: Readonly<Record<Department, Names>> = {
  POLICE: { ordinal: 1, national: '公安部', city: '上海市公安局', district: '公安分局' },
  HEALTH: { ordinal: 2, national: '国家卫生健康委员会', city: '上海市卫生健康委员会', district: '卫生健康委员会' },
  CIVIL_AFFAIRS: { ordinal: 3, national: '民政部', city: '上海市民政局', district: '民政局' },
  EDUCATION: { ordinal: 4, national: '教育部', city: '上海市教育委员会', district: '教育局' },
  HUMAN_RESOURCES: { ordinal: 5, national: '人力资源和社会保障部', city: '上海市人力资源和社会保障局', district: null },
  MEDICAL_INSURANCE: { ordinal: 6, national: '国家医疗保障局', city: '上海市医疗保障局', district: null },
  LAND: { ordinal: 7, national: '自然资源部', city: '上海市自然资源确权登记局', district: null },
  MARKET: { ordinal: 8, national: '国家市场监督管理总局', city: '上海市市场监督管理局', district: '市场监督管理局' },
  TRANSPORT: { ordinal: 9, national: '交通运输部', city: '上海市交通委员会', district: null },
  CONSTRUCTION: { ordinal: 10, national: '住房和城乡建设部', city: '上海市住房和城乡建设管理委员会', district: null },
  FINANCE: { ordinal: 11, national: '国家金融监督管理总局', city: '国家金融监督管理总局上海监管局', district: null },
  TAX: { ordinal: 12, national: '国家税务总局', city: '国家税务总局上海市税务局', district: null },
  DISABLED_PERSONS: { ordinal: 13, national: '中国残疾人联合会', city: '上海市残疾人联合会', district: null },
  JUSTICE: { ordinal: 14, national: '司法部', city: '上海市司法局', district: '司法局' },
  ECOLOGY: { ordinal: 15, national: '生态环境部', city: '上海市生态环境局', district: '生态环境局' },
  // Construction's ministry defines the license; the water department issues it.
  WATER: { ordinal: 16, national: '住房和城乡建设部', nationalOrdinal: 10, city: '上海市水务局', district: '水务局' },
};

export interface Body {
  readonly code: string;
  readonly name: string;
}

/** The national body that defines a type. */
export function definingBody(department: Department): Body {
  const { ordinal, national, nationalOrdinal = ordinal } = NAMES[department];
  return { code: codeOf('100000', nationalOrdinal), name: national };
}

/** Who issues in a district: the district's own department where it has one, else the city's. */
export function issuingBody(department: Department, district: District | null): Body {
  const { ordinal, city, district: local } = NAMES[department];
  if (district === null || local === null) return { code: codeOf('310000', ordinal), name: city };
  return { code: codeOf(district.code, ordinal), name: `上海市${district.name}${local}` };
}

const codeOf = (division: string, ordinal: number) =>
  socialCreditCode('11', division, `0009${String(ordinal).padStart(4, '0')}`);
