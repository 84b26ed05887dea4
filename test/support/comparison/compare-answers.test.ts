import { describe, expect, test } from '@jest/globals';
import type { FormattedExecutionResult } from 'graphql';
import type { Fault } from '../faults/fault.ts';
import type { OracleAnswer } from '../oracle.ts';
import { compareAnswers } from './compare-answers.ts';
import { countDifferences } from './deliberate-differences.ts';

type Subject = FormattedExecutionResult<Record<string, unknown>>;
const oracle = (answer: Partial<OracleAnswer>): OracleAnswer => ({ data: null, errors: [], incomplete: [], ...answer });
const whole = oracle({ data: { person: { name: '王', home: { code: '1', text: '路' } }, other: null } });
const failed = { person: { name: '王', home: null }, other: null };

function rules(
  subject: Subject,
  expected: OracleAnswer,
  faults: readonly Fault[] = [],
  about = whole,
  typed: unknown = null,
) {
  const differences = countDifferences();
  /** The keys in the order of the whole answer, others after them. */
  const ordered = (data: unknown) => data && { ...about.data, ...data };
  const compared = {
    whole: about,
    expected,
    subject,
    ordered,
    typed,
    faults: new Map(faults.map((fault) => [fault, new Set(['population'])])),
  };
  const complaints = compareAnswers(compared, differences);
  return { broken: complaints.map((complaint) => complaint.slice(0, 1)), used: [...differences.uses.keys()] };
}
const error = (code: string, ...path: (string | number)[]) => ({
  message: code,
  extensions: { code },
  ...(path.length > 0 ? { path } : {}),
});
const down = oracle({ data: failed, errors: [{ message: 'down' }] });

describe('comparing an answer with the oracle’s', () => {
  test('finds nothing in the same answer', () => {
    expect(rules({ data: structuredClone(whole.data) ?? null }, whole)).toEqual({ broken: [], used: [] });
  });

  test('finds another value, another order of keys, and a key too many', () => {
    const { person } = { person: whole.data?.person };
    expect(rules({ data: { person, other: 0 } }, whole).broken).toEqual(['1']);
    expect(rules({ data: { person, other: null, third: 1 } }, whole).broken).toEqual(['1']);
    expect(rules({ data: { other: null, person } }, whole)).toEqual({ broken: ['6'], used: ['keyOrder'] });
    const late = oracle({ data: { other: null, person } });
    expect(rules({ data: structuredClone(whole.data) ?? null }, late)).toEqual({ broken: [], used: ['keyOrder'] });
  });

  test('finds that a place with an error of the oracle has none', () => {
    const expected = oracle({ data: failed, errors: [error('REGISTRY_FAILED', 'person', 'home')] });
    expect(rules({ data: failed }, expected).broken).toEqual(['2', '3']);
    expect(
      rules({ data: failed, errors: [error('REGISTRY_FAILED', 'person', 'home', 'text')] }, expected).broken,
    ).toEqual([]);
    expect(rules({ data: failed, errors: [error('REGISTRY_FAILED', 'person')] }, expected).broken).toEqual([]);
    expect(rules({ data: failed, errors: [error('REGISTRY_FAILED', 'other')] }, expected).broken).toEqual([
      '2',
      '4',
      '3',
    ]);
  });

  test('finds that a note of the oracle is not told', () => {
    const expected = oracle({ data: failed, incomplete: [error('INVALID_GRAPHQL', 'person', 'home', 'text')] });
    expect(rules({ data: failed }, expected).broken).toEqual(['2', '3']);
    expect(rules({ data: failed, errors: [error('VALUE_INCOMPLETE', 'person', 'home')] }, expected).broken).toEqual([]);
  });

  test('takes an error without a path for no place, and for all of them where the whole of the data is lost', () => {
    expect(rules({ data: failed, errors: [error('REGISTRY_UNAVAILABLE')] }, down).broken).toEqual(['3']);
    const lost = oracle({ data: null, errors: [error('REGISTRY_UNAVAILABLE')] });
    expect(rules({ data: null, errors: [error('REGISTRY_UNAVAILABLE')] }, lost).broken).toEqual([]);
  });

  test('lets a failed registry be told at its fields, by the table', () => {
    const subject = { data: failed, errors: [error('REGISTRY_UNAVAILABLE', 'person', 'home')] };
    expect(rules(subject, down)).toEqual({ broken: [], used: ['failed'] });
    expect(rules(subject, oracle({ data: failed })).broken).toEqual(['4']);
  });

  test('lets a key left out be told, by the table, and only where one was', () => {
    const subject = { data: failed, errors: [error('REGISTRY_BAD_ANSWER', 'person', 'home')] };
    expect(rules(subject, oracle({ data: failed }), ['left-out'])).toEqual({ broken: [], used: ['leftOut'] });
    expect(rules(subject, oracle({ data: failed }), ['null']).broken).toEqual(['4']);
  });

  test('lets an entity that its registry does not hold be told, by the table', () => {
    const subject = { data: whole.data ?? null, errors: [error('VALUE_INCOMPLETE', 'other')] };
    expect(rules(subject, whole)).toEqual({ broken: [], used: ['unknownEntity'] });
    const known = { data: whole.data ?? null, errors: [error('VALUE_INCOMPLETE', 'person', 'name')] };
    expect(rules(known, whole).broken).toEqual(['4']);
  });

  test('asks nothing for a misplaced error of the oracle, and lets the right place be told', () => {
    const expected = oracle({ data: failed, errors: [error('REGISTRY_FAILED', 'person', '_entities')] });
    const subject = { data: failed, errors: [error('REGISTRY_FAILED', 'person', 'home')] };
    expect(rules(subject, expected)).toEqual({ broken: [], used: ['misplaced'] });
  });

  test('lets null with an error stand where the oracle invents a value, by the table, and only there', () => {
    const data = { person: { name: '王', home: null }, other: null };
    const errors = [error('VALUE_INCOMPLETE', 'person', 'home')];
    const invented = oracle({ data: { ...whole.data, person: { name: '王', home: { code: '2', text: null } } } });
    expect(rules({ data, errors: [] }, invented).broken).toEqual(['1', '3']);
    expect(rules({ data, errors }, { ...invented, errors: [error('X', 'person', 'home')] })).toEqual({
      broken: [],
      used: ['invented'],
    });
    const known = oracle({ data: { ...whole.data, person: { name: '王', home: { code: '1', text: null } } }, errors });
    expect(rules({ data, errors }, known).broken).toEqual(['1']);
  });

  test('lets an object without fields be told, by the table, and none that has one', () => {
    const data = whole.data ?? null;
    const subject = { data, errors: [error('REGISTRY_BAD_ANSWER', 'other')] };
    const skipped = { other: [{ __typename: 'T' }] };
    expect(rules(subject, whole, [], whole, skipped)).toEqual({ broken: [], used: ['unasked'] });
    expect(rules(subject, whole, [], whole, { other: { __typename: 'T', code: '1' } }).broken).toEqual(['4']);
    expect(rules(subject, whole, [], whole, { other: null }).broken).toEqual(['4']);
  });

  test('lets the emptiness of nobody be null with an error, by the table, and only of the registry that broke its promise', () => {
    const about = oracle({ data: { list: [], total: 0 } });
    const subject = (registry: string) => ({
      data: { list: null, total: 0 },
      errors: [{ message: 'x', path: ['list'], extensions: { code: 'REGISTRY_BAD_ANSWER', registry } }],
    });
    expect(rules(subject('population'), about, ['null'], about)).toEqual({ broken: [], used: ['invented'] });
    expect(rules(subject('license'), about, ['null'], about).broken).toEqual(['1', '4']);
    expect(rules(subject('population'), about, [], about).broken).toEqual(['1', '4']);
  });

  test('finds an error at what the client did not ask for', () => {
    const expected = oracle({ data: failed, errors: [error('REGISTRY_FAILED', 'person', 'home')] });
    const errors = [error('REGISTRY_FAILED', 'person', 'home'), error('REGISTRY_FAILED', 'person', '_entities')];
    expect(rules({ data: failed, errors }, expected).broken).toContain('5');
  });
});
