import { expect, test } from '@jest/globals';
import { areOurs } from '../../command/are-ours.ts';

test('subgraphs are ours where all of them are: one stranger makes a name of ours a stranger’s', () => {
  expect(areOurs(['population', 'enterprise', 'spatial', 'license', 'affairs'])).toBe(true);
  expect(areOurs(['population'])).toBe(true);
  expect(areOurs(['affairs', 'accounts'])).toBe(false);
  expect(areOurs(['constructor'])).toBe(false);
});
