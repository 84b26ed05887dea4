import { describe, expect, test } from '@jest/globals';
import type { ProofInput } from '../../../../subgraphs/affairs/proof/proof-request.ts';
import { variablesOf } from '../../../../subgraphs/affairs/proof/variables-of.ts';
import { aMatter } from '../../../support/proof/a-matter.ts';

const input = (name: string, type: string, isRequired = false) => ({
  name,
  type,
  label: name,
  title: name,
  isRequired,
});
const matter = aMatter({
  inputs: [
    input('applicant', 'CitizenId!', true),
    input('name', 'String!', true),
    input('isMinor', 'Boolean!'),
    input('months', 'Int!'),
    input('share', 'Float'),
    input('children', '[CitizenId!]!'),
    input('answers', '[Boolean!]'),
  ],
});
const named: ProofInput = { name: 'name', value: '张伟' };
const variables = (...given: readonly ProofInput[]) => variablesOf(matter, '1', [named, ...given]);
const message = (...given: readonly ProofInput[]) => {
  try {
    return `answered ${JSON.stringify(variables(...given))}`;
  } catch (error) {
    expect(error).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
    return (error as Error).message;
  }
};

describe('what was filled in', () => {
  test('becomes what the operation expects', () => {
    const given = [
      { name: 'isMinor', value: 'true' },
      { name: 'months', value: '-12' },
      { name: 'share', value: '0.25' },
      { name: 'children', values: ['a', 'b'] },
      { name: 'answers', values: ['true', 'false'] },
    ];
    expect(variables(...given)).toEqual({
      applicant: '1',
      name: '张伟',
      isMinor: true,
      months: -12,
      share: 0.25,
      children: ['a', 'b'],
      answers: [true, false],
    });
  });

  test('may be left out where it has a default, and a list may be empty', () => {
    expect(variables()).toEqual({ applicant: '1', name: '张伟' });
    expect(variables({ name: 'children', values: [], value: null })).toMatchObject({ children: [] });
  });

  test('is refused where it is missing, with what it is and what was expected', () => {
    expect(() => variablesOf(matter, '1', [])).toThrow('the input "name" (name, name) is missing; expected String!');
  });

  test.each(['', 'True', '1', 'yes', ' true'])('%j is neither yes nor no', (value) =>
    expect(message({ name: 'isMinor', value })).toMatch(/expected true or false$/),
  );

  test.each(['', ' ', '1.5', '0x10', '1e3', 'Infinity', 'NaN', '１２', '12 months', '99999999999'])(
    '%j is no whole number',
    (value) => expect(message({ name: 'months', value })).toMatch(/expected a whole number$/),
  );

  test.each(['', '.', '1.', '1e9', '-', '0x1', 'Infinity'])('%j is no number', (value) =>
    expect(message({ name: 'share', value })).toMatch(/expected a number$/),
  );

  test.each<ProofInput>([
    { name: 'children', value: 'a' },
    { name: 'children', value: 'a', values: ['a'] },
    { name: 'children' },
    { name: 'months', values: ['1'] },
    { name: 'months', value: '1', values: ['1'] },
    { name: 'months' },
    { name: 'share', value: null, values: null },
  ])('%j has the wrong form', (given) => expect(message(given)).toMatch(/expected "values?" alone$/));

  test('is refused where it is given twice, be it the same', () => {
    expect(message(named)).toBe('the input "name" is given twice; expected it once');
  });

  test('cannot set the applicant, who is asked for apart', () => {
    expect(message({ name: 'applicant', value: '2' })).toMatch(/has no input "applicant"; expected one of name, /);
  });

  test.each(['__proto__', 'constructor', 'hasOwnProperty', 'toString', 'prototype', ''])(
    '%j is no input, and leaves nothing behind',
    (name) => {
      expect(message({ name, value: 'x' })).toMatch(/has no input/);
      expect(Object.prototype).not.toHaveProperty('x');
    },
  );

  test('a long name or value is not repeated whole', () => {
    expect(message({ name: 'n'.repeat(9_000), value: '1' }).length).toBeLessThan(250);
    expect(message({ name: 'months', value: 'n'.repeat(9_000) }).length).toBeLessThan(250);
    expect(message({ name: 'isMinor', value: 'n'.repeat(9_000) }).length).toBeLessThan(250);
  });

  test('a matter that asks for nothing but the applicant says so', () => {
    expect(() => variablesOf(aMatter(), '1', [named])).toThrow('has no input "name"; expected one of none');
  });
});
