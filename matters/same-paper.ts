import { withoutSpaces } from './without-spaces.ts';

/**
 * Whether two names are of the same paper: "不动产权证书原件", "不动产权证书（复印件）" and "《不动产权证书》" are one. What stands
 * in brackets otherwise tells one paper from another, as in "学历证书（境外）".
 */
export const samePaper = (one: string, other: string) => plain(one) === plain(other);

function plain(name: string): string {
  return withoutSpaces(name)
    .replace(/[（(](?:原件|复印件|原件及复印件|副本|正本)[）)]/g, '')
    .replace(/[《》“”"]/g, '')
    .replace(/(?:原件及复印件|原件|复印件|副本|正本)$/, '');
}
