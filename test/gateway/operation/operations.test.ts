import { describe, expect, test } from '@jest/globals';
import type { Operation } from '../../../gateway/operation/operation.ts';
import { openOperations } from '../../../gateway/operation/operations.ts';

const operation = (): Operation => async () => ({ data: '{}' });
const refuse = (): Operation => {
  throw new Error('compiled twice');
};

describe('the store of compiled operations', () => {
  test('gives back the very operation that was compiled, and compiles it once', () => {
    const operations = openOperations();
    const made = operations.findOrCompile('{ a }', undefined, operation);
    expect(operations.findOrCompile('{ a }', undefined, refuse)).toBe(made);
    expect(operations.find('{ a }', undefined)).toBe(made);
  });

  test('tells operations apart by every character of the text, and by the name', () => {
    const operations = openOperations();
    const keys: [string, string | undefined][] = [
      ['{ a }', undefined],
      ['{ a } ', undefined],
      ['{ a }', 'A'],
      ['{ a }', 'a'],
      ['{ a }', 'undefined'],
      ['{ a } A', undefined],
      ['\ud800', undefined],
    ];
    const made = keys.map(([text, name]) => operations.findOrCompile(text, name, operation));
    expect(new Set(made).size).toBe(keys.length);
    expect(keys.map(([text, name]) => operations.find(text, name))).toEqual(made);
  });

  test('keeps nothing of an operation that does not compile', () => {
    const operations = openOperations();
    expect(() => operations.findOrCompile('{ a }', undefined, refuse)).toThrow('compiled twice');
    expect(operations.find('{ a }', undefined)).toBeUndefined();
    expect(operations.findOrCompile('{ a }', undefined, operation)).toBe(operations.find('{ a }', undefined));
  });

  test('is another for another supergraph', () => {
    openOperations().findOrCompile('{ a }', undefined, operation);
    expect(openOperations().find('{ a }', undefined)).toBeUndefined();
  });

  test('holds 2,000 operations, and lets go of the one that nobody asked for longest', () => {
    const operations = openOperations();
    for (let index = 0; index < 2_000; index += 1) operations.findOrCompile(`{ a${index} }`, undefined, operation);
    expect(operations.find('{ a0 }', undefined)).toBeDefined();
    operations.findOrCompile('{ another }', undefined, operation);
    const kept = Array.from({ length: 2_000 }, (_, index) => operations.find(`{ a${index} }`, undefined) !== undefined);
    expect([kept.indexOf(false), kept.filter((one) => !one).length]).toEqual([1, 1]);
  });

  test('is bounded by what it holds too: long operations push others out', () => {
    const operations = openOperations();
    const long = (index: number) => `{ a${index} } #${'x'.repeat(250_000)}`;
    for (let index = 0; index < 40; index += 1) operations.findOrCompile(long(index), undefined, operation);
    const kept = Array.from({ length: 40 }, (_, index) => operations.find(long(index), undefined) !== undefined);
    expect(kept.filter(Boolean).length).toBeLessThan(20);
    expect(kept.at(-1)).toBe(true);
  });
});
