import { describe, expect, test } from '@jest/globals';
import { evaluateReplacement } from '../../../../subgraphs/affairs/proof/evaluate-replacement.ts';
import { aReplacement } from '../../../support/proof/a-replacement.ts';

const down = (...path: (string | number)[]) => ({ message: 'down', path, extensions: { registry: 'population' } });
const number = [{ path: ['number'], label: '编号', title: 'Number', type: 'String' }];
const itself = [{ path: [], label: '编号', title: 'Number', type: 'String' }];

type Expect = 'PRESENT' | 'TRUE' | 'NONE' | 'KNOWN';

/** What `staff.value` says where the staff are as given. */
function outcome(expectation: Expect, staff: unknown, errors: ReturnType<typeof down>[] = [], lines = number) {
  const replacement = aReplacement({ path: ['staff', 'value'], expect: expectation, lines });
  return evaluateReplacement(replacement, { data: { staff }, errors }).outcome;
}

describe('one selection held against what counts as satisfied', () => {
  test.each<[Expect, unknown, string]>([
    ['PRESENT', { number: '1' }, 'HELD'],
    ['PRESENT', null, 'FAILED'],
    ['PRESENT', [], 'FAILED'],
    ['PRESENT', { totalCount: 0 }, 'FAILED'],
    ['PRESENT', false, 'FAILED'],
    ['NONE', null, 'HELD'],
    ['NONE', [], 'HELD'],
    ['NONE', false, 'HELD'],
    ['NONE', { totalCount: 0 }, 'HELD'],
    ['NONE', { totalCount: 1 }, 'FAILED'],
    ['NONE', [{ number: null }], 'FAILED'],
    ['KNOWN', null, 'HELD'],
    ['KNOWN', { number: '1' }, 'HELD'],
    ['TRUE', true, 'HELD'],
    ['TRUE', false, 'FAILED'],
    ['TRUE', null, 'FAILED'],
    ['TRUE', 'true', 'FAILED'],
    ['TRUE', 1, 'FAILED'],
  ])('%s, and the register answers %j: %s', (expectation, value, wanted) =>
    expect(outcome(expectation, { value })).toBe(wanted),
  );

  test('a record of which nothing can be shown takes no paper’s place', () => {
    expect(outcome('PRESENT', { value: { number: null } })).toBe('FAILED');
    expect(outcome('PRESENT', { value: [{ number: null }, { number: '1' }] })).toBe('HELD');
  });

  test('a record of which nothing is asked but that it is there does', () => {
    expect(outcome('PRESENT', { value: { __typename: 'Right' } }, [], [])).toBe('HELD');
  });

  test('what is asked of every one is asked of each: one unknown person among the staff is enough', () => {
    const present = { value: { number: '1' } };
    expect(outcome('PRESENT', [present, { value: null }])).toBe('FAILED');
    expect(outcome('PRESENT', [present, null])).toBe('ORPHAN');
    expect(outcome('TRUE', [{ value: true }, { value: false }], [], itself)).toBe('FAILED');
    expect(outcome('PRESENT', { value: [{ number: '1' }, null] })).toBe('FAILED');
  });

  test.each<Expect>(['PRESENT', 'TRUE', 'NONE', 'KNOWN'])('%s of nobody at all is not held', (expectation) =>
    expect(outcome(expectation, [])).toBe('ORPHAN'),
  );

  test.each<Expect>(['PRESENT', 'TRUE', 'NONE', 'KNOWN'])('%s of someone unknown is not held', (expectation) => {
    expect(outcome(expectation, null)).toBe('ORPHAN');
    expect(outcome(expectation, [null])).toBe('ORPHAN');
  });

  test.each<Expect>(['PRESENT', 'TRUE', 'NONE', 'KNOWN'])('%s that could not be told is unknown', (expectation) => {
    expect(outcome(expectation, { value: null }, [down('staff', 'value')])).toBe('UNKNOWN');
    expect(outcome(expectation, [{ value: null }, null], [down('staff', 0, 'value')])).toBe('UNKNOWN');
  });

  test('one record that stands against it is enough, whatever another registry would have said', () => {
    const staff = [{ value: null }, { value: [{ number: '1' }] }];
    expect(outcome('NONE', staff, [down('staff', 0)])).toBe('FAILED');
  });

  test('an unknown among those who hold leaves the whole unknown', () => {
    expect(outcome('TRUE', [{ value: true }, { value: null }], [down('staff', 1, 'value')])).toBe('UNKNOWN');
    expect(outcome('NONE', [{ value: [] }, { value: null }], [down('staff', 1, 'value')])).toBe('UNKNOWN');
  });
});
