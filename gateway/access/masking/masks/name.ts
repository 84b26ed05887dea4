/** Characters as people see them: some rare ones are two code points, or one and a variation selector. */
const characters = new Intl.Segmenter('zh', { granularity: 'grapheme' });

/** 王小明 → 王*. How long the rest is does not show. */
export function maskName(name: string): string {
  const [first] = characters.segment(name);
  return first === undefined ? '' : `${first.segment}*`;
}
