import type { Replacement } from '../../../matters/matter.ts';

/** A selection of a test: somebody's marriage, unless told otherwise. */
export const aReplacement = (changes: Partial<Replacement> = {}): Replacement => ({
  path: ['person', 'marriage'],
  expect: 'PRESENT',
  registry: 'population',
  type: 'Person',
  field: 'marriage',
  label: '婚姻',
  title: 'Marriage',
  lines: [{ path: ['number'], label: '编号', title: 'Number', type: 'String' }],
  ...changes,
});
