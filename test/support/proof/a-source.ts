import type { Source } from '../../../subgraphs/affairs/proof/evidence.ts';

/** Where a record of a test comes from. */
export const aSource = (changes: Partial<Source> = {}): Source => ({
  registry: 'POPULATION',
  authority: '上海市公安局',
  asOf: '2026-01-01T00:00:00Z',
  version: 1,
  isSynthetic: true,
  ...changes,
});
