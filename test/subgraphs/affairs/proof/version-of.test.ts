import { expect, test } from '@jest/globals';
import { paths } from '../../../../command/paths.ts';
import { loadMatters } from '../../../../matters/load-matters.ts';
import { versionOf } from '../../../../subgraphs/affairs/proof/version-of.ts';

test('a list is found by its first day, and by no other day on which it is in force', () => {
  const matters = loadMatters({ folder: paths.matters, supergraphFile: paths.supergraph });
  const of = (validFrom: string) => versionOf(matters, 'marriage-registration', validFrom)?.validFrom;
  expect(of('2025-05-10')).toBe('2025-05-10');
  expect(of('2025-05-11')).toBeUndefined();
  expect(of('1900-01-01')).toBeUndefined();
  expect(versionOf(matters, '__proto__', '2025-05-10')).toBeUndefined();
});
