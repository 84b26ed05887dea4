import { describe, expect, test } from '@jest/globals';
import { parse } from 'graphql';
import { conditionVariables } from '../../../gateway/operation/condition-variables.ts';

const of = (document: string) => conditionVariables(parse(document)).toSorted();

describe('the variables on which the shape of an answer depends', () => {
  test.each([
    ['on fields', 'query ($a: Boolean!, $b: Boolean!) { x @skip(if: $a) y @include(if: $b) }', ['a', 'b']],
    [
      'on fragments of both kinds',
      'query ($a: Boolean!, $b: Boolean!) { ...F @skip(if: $a) ... @include(if: $b) { x } } fragment F on Q { x }',
      ['a', 'b'],
    ],
    ['within named fragments', 'query ($a: Boolean!) { ...F } fragment F on Q { x { y @include(if: $a) } }', ['a']],
    [
      'once however often they are used',
      'query ($a: Boolean!) { x @skip(if: $a) y @skip(if: $a) @include(if: $a) }',
      ['a'],
    ],
    [
      'with names that every object inherits',
      'query ($constructor: Boolean!, $__proto__: Boolean!) { x @skip(if: $constructor) y @skip(if: $__proto__) }',
      ['__proto__', 'constructor'],
    ],
    ['not constants', '{ x @skip(if: true) }', []],
    ['not arguments', 'query ($a: Boolean!) { x(if: $a) }', []],
    ['not other directives', 'query ($a: Boolean!) @cached(if: $a) { x @own(if: $a) }', []],
  ])('are found %s', (_title, document, names) => {
    expect(of(document)).toEqual(names);
  });
});
