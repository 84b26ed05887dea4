import { describe, expect, test } from '@jest/globals';
import { parse, print } from 'graphql';
import { alone } from '../../../gateway/operation/alone.ts';

const document = parse(`
  query A($x: Int) { a(x: $x) ...F }
  query B { b ...G }
  fragment F on Query { c ...H }
  fragment G on Query { d }
  fragment H on Query { e @include(if: true) }
`);
const text = (name: string) => print(alone(document, name)).replace(/\s+/g, ' ');

describe('an operation alone', () => {
  test('has its own fragments, and those that they use, and no name', () => {
    expect(text('A')).toBe(
      'query ($x: Int) { a(x: $x) ...F } fragment F on Query { c ...H } fragment H on Query { e @include(if: true) }',
    );
    expect(text('B')).toBe('{ b ...G } fragment G on Query { d }');
  });

  test('holds nothing of the text that it came from', () => {
    expect(JSON.stringify(alone(document, 'A'))).not.toContain('"loc"');
    const seen = new Set<string>();
    const walk = (value: unknown) => {
      if (typeof value !== 'object' || value === null) return;
      for (const [key, inner] of Object.entries(value)) {
        seen.add(key);
        walk(inner);
      }
    };
    walk(alone(document, 'A'));
    expect(seen).not.toContain('loc');
  });

  test('is an error where the document has none of the name, or several and no name is given', () => {
    expect(() => alone(document, 'C')).toThrow('no such operation');
    expect(() => alone(document, undefined)).toThrow('no such operation');
  });
});
