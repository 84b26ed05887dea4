import type { Explanation } from '../gateway/access/policy/explain.ts';

const grounds = {
  PUBLIC: 'public',
  LISTED: 'listed',
  WITH_RECORD: 'with the record',
  OWN_RECORD: 'own record',
} as const;

/** An explanation as a table: a field a line, in the order of the operation, with the papers and the law that it rests on, or why it is refused. */
export function explanationTable({ fields }: Explanation): string {
  const head = ['', 'field', 'at', 'papers, law; or why not'];
  const rows = fields.map(({ field, path, ground, materials, law, reason }) => [
    ground === null ? 'REFUSED' : grounds[ground],
    field,
    path,
    ground === null ? (reason ?? '') : [materials.join('、'), law].filter((text) => text !== '').join('; '),
  ]);
  const widths = head.map((title, column) => Math.max(...[head, ...rows].map((row) => (row[column] ?? title).length)));
  // The last column has Chinese in it, which is wider than it is long: nothing stands behind it.
  const lineOf = (row: readonly string[]) =>
    row
      .map((cell, column) => (column < 3 ? cell.padEnd(widths[column] ?? 0) : cell))
      .join('  ')
      .trimEnd();
  return [head, ...rows].map(lineOf).join('\n');
}
