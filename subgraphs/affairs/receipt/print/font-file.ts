import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/**
 * The font of a sheet: Noto Sans for simplified Chinese (OFL), with the rare signs that names have. It comes with npm, because a
 * sheet has to look alike on every machine, and a server often has no Chinese font at all.
 */
export function fontFile(weight: 'Regular' | 'Bold'): string {
  const entry = createRequire(import.meta.url).resolve('@embedpdf/fonts-sc');
  return join(dirname(dirname(entry)), 'fonts', `NotoSansHans-${weight}.otf`);
}
