import type { Random, Weighted } from '../random/random.ts';

export interface ScopeText {
  readonly text: string;
  readonly isLicensed: boolean;
}

/** A class of GB/T 4754-2017 with what its businesses call themselves and do. */
export interface Industry {
  readonly code: string;
  readonly name: string;
  /** The word in an enterprise's name that tells its trade. */
  readonly trade: string;
  readonly scope: readonly ScopeText[];
}

const open = (text: string): ScopeText => ({ text, isLicensed: false });
const licensed = (text: string): ScopeText => ({ text, isLicensed: true });

const RESTAURANT: Industry = {
  code: '6210',
  name: '正餐服务',
  trade: '餐饮管理',
  scope: [licensed('餐饮服务'), open('餐饮管理'), open('外卖递送服务')],
};

const BANK: Industry = { code: '6621', name: '商业银行服务', trade: '银行', scope: [licensed('银行业务')] };

const DEVELOPER: Industry = {
  code: '7010',
  name: '房地产开发经营',
  trade: '置业',
  scope: [licensed('房地产开发经营'), open('非居住房地产租赁')],
};

const BUILDER: Industry = {
  code: '4710',
  name: '房屋建筑业',
  trade: '建筑工程',
  scope: [licensed('建设工程施工'), open('建筑材料销售')],
};

/** The industries that are named elsewhere. */
export const namedIndustries = {
  restaurant: RESTAURANT,
  bank: BANK,
  developer: DEVELOPER,
  builder: BUILDER,
} as const;

const INDUSTRIES: readonly Weighted<Industry>[] = [
  [RESTAURANT, 12],
  [{ code: '5211', name: '百货零售', trade: '百货', scope: [open('日用百货销售'), licensed('食品销售')] }, 12],
  [{ code: '5191', name: '贸易代理', trade: '贸易', scope: [open('国内贸易代理'), open('货物进出口')] }, 14],
  [{ code: '6513', name: '应用软件开发', trade: '信息科技', scope: [open('软件开发'), open('信息技术咨询服务')] }, 14],
  [{ code: '7244', name: '健康咨询', trade: '健康咨询', scope: [open('健康咨询服务（不含诊疗服务）')] }, 4],
  [
    { code: '7249', name: '其他专业咨询与调查', trade: '商务咨询', scope: [open('企业管理咨询'), open('市场调查')] },
    12,
  ],
  [{ code: '3525', name: '模具制造', trade: '精密机械', scope: [open('模具制造'), open('机械零件加工')] }, 7],
  [BUILDER, 6],
  [
    {
      code: '5431',
      name: '普通货物道路运输',
      trade: '物流',
      scope: [licensed('道路货物运输'), open('国内货物运输代理')],
    },
    6,
  ],
  [{ code: '8391', name: '职业技能培训', trade: '教育科技', scope: [licensed('营利性民办职业技能培训')] }, 4],
  [{ code: '8051', name: '理发及美容服务', trade: '美容', scope: [open('理发服务'), licensed('生活美容服务')] }, 5],
  [{ code: '8890', name: '其他文化艺术业', trade: '文化传播', scope: [open('组织文化艺术交流活动')] }, 4],
];

export const anyIndustry = (random: Random): Industry => random.weighted(INDUSTRIES);
