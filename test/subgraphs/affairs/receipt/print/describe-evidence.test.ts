import { describe, expect, test } from '@jest/globals';
import { describeEvidence } from '../../../../../subgraphs/affairs/receipt/print/describe-evidence.ts';

describe('evidence in words', () => {
  test.each([
    [{ __typename: 'SharedEvidence', records: [{}, {}] }, '数据共享', '取得2条记录'],
    [{ __typename: 'VerifiedEvidence', isMatch: true }, '网络核验', '一致'],
    [{ __typename: 'VerifiedEvidence', isMatch: false }, '网络核验', '不一致'],
    [{ __typename: 'VerifiedEvidence' }, '网络核验', '不一致'],
    [{ __typename: 'ReusedEvidence', from: '开办企业' }, '复用', '来自开办企业'],
    [{ __typename: 'NegativeEvidence' }, '核验无记录', '查无'],
    [{ __typename: 'Declared' }, '告知承诺', '事后核查'],
    [{ __typename: 'Form' }, '系统表单', '在线签署'],
    [{ __typename: 'Unavailable' }, '暂无法核实', '请稍后再试'],
    [{ __typename: 'Refused', explanation: '未成年' }, '不予替代', '未成年'],
    [{ __typename: 'MustSubmit' }, '须提交', '请携带原件'],
    [{ __typename: 'constructor' }, '证据', '见凭证原文'],
    [{}, '证据', '见凭证原文'],
  ])('of %j is %s, %s, beside the material and below it', (evidence, way, outcome) => {
    const words = { way: { zh: way }, outcome: { zh: outcome } };
    expect(describeEvidence({ material: '结婚证', ...evidence })).toMatchObject(words);
    expect(describeEvidence({ material: '结婚证', evidence })).toMatchObject(words);
  });
});
