import { expect, test } from '@jest/globals';
import { planter } from '../../../seed/conflicts/planter.ts';
import { random } from '../../../seed/random/random.ts';

test('a planter counts what it planted, kind by kind', () => {
  const conflicts = planter(random(1, 'planter'));
  const planted = Array.from({ length: 1_000 }, () => conflicts.plants('NAME_VARIANT', 0.1)).filter(Boolean).length;
  conflicts.plant('OWNER_DECEASED');
  expect(planted).toBeGreaterThan(60);
  expect(conflicts.planted()).toMatchObject({ NAME_VARIANT: planted, OWNER_DECEASED: 1, LICENSE_HOLDER_UNKNOWN: 0 });
});
