/** A text cut at its end, with "…", so that it is no wider than this. `widthOf` measures. */
export function fitted(text: string, width: number, widthOf: (text: string) => number): string {
  const line = text.replace(/\s+/g, ' ');
  if (widthOf(line) <= width) return line;
  const signs = [...line];
  let most = signs.length;
  while (most > 0 && widthOf(`${signs.slice(0, most).join('')}…`) > width) most -= 1;
  return `${signs.slice(0, most).join('')}…`;
}
