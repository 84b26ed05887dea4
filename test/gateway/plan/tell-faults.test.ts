import { describe, expect, test } from '@jest/globals';
import type { Cause } from '../../../gateway/plan/causes.ts';
import type { Fault } from '../../../gateway/plan/shape/shape-state.ts';
import { tellFaults } from '../../../gateway/plan/tell-faults.ts';
import { errorTable } from '../../../schema/errors.ts';
import { planState } from '../../support/plan-state.ts';

const cause = (fetch: number | null, code: Cause['code'] = 'REGISTRY_TIMEOUT'): Cause => ({
  code,
  registry: 'license',
  fetch,
});
const at = (kind: Fault['kind'], ...path: (string | number)[]): Fault => ({
  kind,
  path,
  landed: path.length,
});
const told = (...path: (string | number)[]) => ({ message: 'x', path, extensions: { code: 'BAD_USER_INPUT' } });

describe('what the gateway tells of places that stay open', () => {
  test('is nothing where nothing is open', () => {
    expect(tellFaults([], planState(), () => cause(0))).toEqual([]);
  });

  test('is the cause, with its registry and place', () => {
    expect(tellFaults([at('missing', 'person', 'licenses')], planState(), () => cause(0))).toEqual([
      {
        message: errorTable.REGISTRY_TIMEOUT.message,
        path: ['person', 'licenses'],
        extensions: { code: 'REGISTRY_TIMEOUT', registry: 'license' },
      },
    ]);
  });

  test('is an incomplete value where a registry answered null that it had promised not to', () => {
    const [error] = tellFaults([at('null', 'person', 'name')], planState(), () => cause(null, 'REGISTRY_BAD_ANSWER'));
    expect(error?.extensions).toEqual({ code: 'VALUE_INCOMPLETE', registry: 'license' });
  });

  test('names no registry where none is known', () => {
    const nobody: Cause = { code: 'VALUE_INCOMPLETE', registry: null, fetch: null };
    const [error] = tellFaults([at('invalid', 'a')], planState(), () => nobody);
    expect(error?.extensions).toEqual({ code: 'VALUE_INCOMPLETE' });
  });

  test.each<[string, (string | number)[], Fault, number]>([
    ['at the place', ['a', 0, 'b'], at('missing', 'a', 0, 'b'), 1],
    ['above it', ['a'], at('missing', 'a', 0, 'b'), 1],
    ['below a null that came up from it', ['a', 0, 'b', 'c'], at('null', 'a', 0, 'b'), 1],
    ['below a place where nothing came at all', ['a', 0, 'b', 'c'], at('missing', 'a', 0, 'b'), 1],
    ['below a wrong value', ['a', 0, 'b', 'c'], at('invalid', 'a', 0, 'b'), 1],
    ['in the next row', ['a', 1, 'b'], at('missing', 'a', 0, 'b'), 2],
    ['at a longer name', ['a', 0, 'bc'], at('missing', 'a', 0, 'b'), 2],
    ['at a row 0 where the name is "0"', ['a', 0], at('missing', 'b', 0), 2],
  ])('counts a registry’s error %s', (_title, path, fault, count) => {
    const state = planState();
    state.errors.push(told(...path));
    expect(tellFaults([fault], state, () => cause(0))).toHaveLength(count);
  });

  test('has a registry’s error that names no place, once: at the open place if there is one, else without', () => {
    const state = planState();
    state.failures.set(0, { code: 'REGISTRY_FAILED', registry: 'license', isOpen: true });
    state.failures.set(1, { code: 'REGISTRY_TIMEOUT', registry: 'spatial', isOpen: false });
    expect(tellFaults([], state, () => cause(null))).toEqual([
      { message: errorTable.REGISTRY_FAILED.message, extensions: { code: 'REGISTRY_FAILED', registry: 'license' } },
    ]);
    const placed = tellFaults([at('missing', 'a')], state, () => cause(0, 'REGISTRY_FAILED'));
    expect(placed.map(({ path }) => path)).toEqual([['a']]);
  });

  test('is one error for a null that came up over several, wherever they began', () => {
    const [one, other] = [at('null', 'a', 0, 'b'), at('missing', 'a', 1, 'c')].map((fault) => ({
      ...fault,
      landed: 1,
    }));
    const errors = tellFaults([one, other] as Fault[], planState(), () => cause(0));
    expect(errors.map(({ path }) => path)).toEqual([['a', 0, 'b']]);
  });

  test('stays readable where ten thousand rows lack the same, and every row is under an error', () => {
    const rows = Array.from({ length: 10_000 }, (_, row) => at('missing', 'people', row, 'licenses'));
    const errors = tellFaults(rows, planState(), () => cause(0));
    expect(errors.map(({ path }) => path)).toEqual([['people']]);
  });
});
