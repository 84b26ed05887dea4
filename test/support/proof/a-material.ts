import type { Material } from '../../../matters/matter.ts';
import { aReplacement } from './a-replacement.ts';

/** A paper of a test: a marriage certificate that is shared, unless told otherwise. */
export const aMaterial = (changes: Partial<Material> = {}): Material => ({
  name: '结婚证',
  title: 'Marriage certificate',
  from: '市民政局',
  way: 'SHARED',
  needs: 'ALL',
  reuses: null,
  checkedLater: null,
  when: null,
  guards: false,
  law: '民法典第一千零四十九条',
  reason: null,
  replacements: [aReplacement()],
  ...changes,
});
