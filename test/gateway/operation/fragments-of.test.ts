import { expect, test } from '@jest/globals';
import { parse } from 'graphql';
import { fragmentsOf } from '../../../gateway/operation/fragments-of.ts';

test('fragments are found by name, and one that is called as every object’s properties is none of those', () => {
  const fragments = fragmentsOf(parse('{ ...F } fragment F on T { a } fragment constructor on T { b }'));
  expect([...fragments.keys()]).toEqual(['F', 'constructor']);
  expect(fragments.get('toString')).toBeUndefined();
});
