import { expect, test } from '@jest/globals';
import { defaultLimits } from '../../../gateway/limits/limits.ts';

test('the limits cannot be changed while the gateway runs', () => {
  for (const part of [defaultLimits, defaultLimits.document, defaultLimits.variables, defaultLimits.server])
    expect(Object.isFrozen(part)).toBe(true);
});
