import { expect, test } from '@jest/globals';
import { table } from '../../../bench/report/table.ts';

test('a table is Markdown with its figures to the right, and a bar in a cell does not end the cell', () => {
  expect(table(['subject', 'ms'], [['a|b', '1.5']])).toBe('| subject | ms |\n|---|---:|\n| a\\|b | 1.5 |');
});
