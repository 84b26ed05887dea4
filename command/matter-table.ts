import type { Matter } from '../matters/matter.ts';

const ways = ['SHARED', 'E_LICENSE', 'VERIFIED', 'REUSED', 'DECLARED', 'FORM'] as const;

/**
 * The matters as a table: their papers by way, and how many are left to submit: those always asked for, and how many more
 * where what they are for is the case.
 */
export function matterTable(matters: readonly Matter[]): string {
  const head = ['matter', 'from', 'papers', ...ways.map(shown), 'left', 'if asked'];
  const rows = matters.map(rowOf);
  const widths = head.map((title, column) => Math.max(...[head, ...rows].map((row) => (row[column] ?? title).length)));
  return [head, ...rows].map((row) => lineOf(row, widths)).join('\n');
}

function rowOf({ code, validFrom, materials }: Matter): readonly string[] {
  const left = materials.filter(({ way }) => way === 'MUST_SUBMIT');
  const always = left.filter(({ when }) => when === null);
  const byWay = ways.map((way) => String(materials.filter((material) => material.way === way).length));
  return [code, validFrom, `${materials.length}`, ...byWay, `${always.length}`, `+${left.length - always.length}`];
}

/** Words to the left, numbers to the right. */
function lineOf(row: readonly string[], widths: readonly number[]): string {
  const cells = row.map((cell, column) => {
    const width = widths[column] ?? 0;
    return column < 2 ? cell.padEnd(width) : cell.padStart(width);
  });
  return cells.join('  ').trimEnd();
}

const shown = (way: string) => way.toLowerCase().replace('_', '-');
