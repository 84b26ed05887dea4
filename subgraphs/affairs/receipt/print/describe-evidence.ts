import type { EvidenceItem, Json } from '../receipt.ts';

/** A phrase for a person, official Chinese and English. */
export interface Phrase {
  readonly zh: string;
  readonly en: string;
}

/** A piece of evidence in words: in which way it takes the place of the paper, and what came of it. */
export interface EvidenceWords {
  readonly way: Phrase;
  readonly outcome: Phrase;
}

/**
 * The evidence for a material in words, without the values: a sheet on a counter shows that a marriage is registered, not to
 * whom. Knows the members of the union `Evidence` by their `__typename`, beside `material` or one level below.
 */
export function describeEvidence(item: EvidenceItem): EvidenceWords {
  const evidence = isObject(item.evidence) ? item.evidence : item;
  const kind = typeof evidence.__typename === 'string' ? evidence.__typename : '';
  const describe = Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
  return (
    describe?.(evidence) ?? { way: phrase('证据', 'evidence'), outcome: phrase('见凭证原文', "see the receipt's text") }
  );
}

type Members = { readonly [name: string]: Json };

const kinds: Readonly<Record<string, (evidence: Members) => EvidenceWords>> = {
  SharedEvidence: ({ records }) => ({
    way: phrase('数据共享', 'shared'),
    outcome: phrase(`取得${countOf(records)}条记录`, `records: ${countOf(records)}`),
  }),
  VerifiedEvidence: ({ isMatch }) => ({
    way: phrase('网络核验', 'verified'),
    outcome: isMatch === true ? phrase('一致', 'match') : phrase('不一致', 'no match'),
  }),
  ReusedEvidence: ({ from }) => ({
    way: phrase('复用', 'reused'),
    outcome: phrase(`来自${textOf(from)}`, `from ${textOf(from)}`),
  }),
  NegativeEvidence: () => ({
    way: phrase('核验无记录', 'searched'),
    outcome: phrase('查无', 'none found'),
  }),
  Declared: () => ({ way: phrase('告知承诺', 'declared'), outcome: phrase('事后核查', 'checked later') }),
  Form: () => ({ way: phrase('系统表单', 'form'), outcome: phrase('在线签署', 'to be signed') }),
  Unavailable: () => ({
    way: phrase('暂无法核实', 'unavailable'),
    outcome: phrase('请稍后再试', 'try later'),
  }),
  Refused: ({ explanation }) => ({
    way: phrase('不予替代', 'refused'),
    outcome: phrase(textOf(explanation), textOf(explanation)),
  }),
  MustSubmit: () => ({ way: phrase('须提交', 'to be submitted'), outcome: phrase('请携带原件', 'bring the paper') }),
};

function phrase(zh: string, en: string): Phrase {
  return { zh, en };
}

function isObject(value: Json | undefined): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const countOf = (value: Json | undefined): number => (Array.isArray(value) ? value.length : 0);
const textOf = (value: Json | undefined): string => (typeof value === 'string' ? value : '');
