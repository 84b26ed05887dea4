import { describe, expect, test } from '@jest/globals';
import { Kind, parse, print } from 'graphql';
import { fieldSet, joinText } from '../../../gateway/versions/join-text.ts';

const [type] = parse('scalar Any @join__field(graph: LABELS, requires: "price", external: true)').definitions;
const directive = type?.kind === Kind.SCALAR_TYPE_DEFINITION ? type.directives?.[0] : undefined;

describe("a directive's text", () => {
  test.each([
    ['graph', 'LABELS'],
    ['requires', 'price'],
    ['external', ''],
    ['provides', ''],
  ])('of the argument %s is %j', (argument, text) => {
    expect(directive && joinText(directive, argument)).toBe(text);
  });

  test('a field set is read as a selection set', () => {
    expect(print(fieldSet('a { b(c: 1) }')).replaceAll(/\s+/g, ' ')).toBe('{ a { b(c: 1) } }');
  });
});
