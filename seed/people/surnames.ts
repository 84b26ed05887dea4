import type { Weighted } from '../random/random.ts';

/** Common surnames with made-up weights. */
export const SURNAMES: readonly Weighted<string>[] = [
  ...weighted('王李张陈', 8),
  ...weighted('刘杨黄吴徐朱', 5),
  ...weighted('周沈陆顾赵孙胡金', 4),
  ...weighted('林何高马罗郑谢宋唐许邓冯韩曹', 2),
  ...weighted(
    '曾彭肖蔡潘田董袁于余叶蒋杜苏魏程吕丁任姚卢傅钟姜崔谭廖范汪石戴贾韦夏邱方侯邹熊孟秦白江阎薛尹段雷黎史龙陶贺毛郝龚邵万钱严覃武莫孔汤',
    1,
  ),
  ['欧阳', 0.4],
  ['上官', 0.2],
  ['诸葛', 0.2],
];

function weighted(names: string, weight: number): Weighted<string>[] {
  return [...names].map((name) => [name, weight]);
}
