import { statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from '@jest/globals';
import { fontFile } from '../../../../../subgraphs/affairs/receipt/print/font-file.ts';

test.each(['Regular', 'Bold'] as const)('the %s font of a sheet has the signs of rare names', (weight) => {
  expect(statSync(fontFile(weight)).isFile()).toBe(true);
  // The library with which pdfkit reads fonts.
  const font = createRequire(import.meta.url)('fontkit').openSync(fontFile(weight));
  const signs = [...'王䶮办事凭证（加注件）演示数据…—'];
  expect(signs.filter((sign) => !font.hasGlyphForCodePoint(sign.codePointAt(0) ?? 0))).toEqual([]);
});
