import { describe, expect, test } from '@jest/globals';
import type { GatewayError } from '../../../../subgraphs/affairs/proof/ask-gateway.ts';
import { placesOf, sourceOf } from '../../../../subgraphs/affairs/proof/places.ts';
import { aSource } from '../../../support/proof/a-source.ts';

const down = (path?: readonly (string | number)[], registry = 'license'): GatewayError => ({
  message: 'down',
  ...(path ? { path } : {}),
  extensions: { code: 'REGISTRY_UNAVAILABLE', registry },
});
const unknown = { state: 'UNKNOWN', registry: 'LICENSE', code: 'REGISTRY_UNAVAILABLE' };
const found = (value: unknown) => ({ state: 'FOUND', value, source: null });
const orphan = { state: 'ORPHAN' };

describe('the places where a path leads', () => {
  test('null without an error is an answer', () => {
    expect(placesOf({ data: { person: { marriage: null } }, errors: [] }, ['person', 'marriage'])).toEqual([
      found(null),
    ]);
  });

  test('what hangs on nobody is told apart from none', () => {
    const answer = { data: { person: null }, errors: [] };
    expect(placesOf(answer, ['person', 'marriage'])).toEqual([orphan]);
    expect(placesOf(answer, ['person', 'marriage', 'number'])).toEqual([orphan]);
  });

  test('what was not asked for is told apart from none', () => {
    const answer = { data: { person: {} }, errors: [] };
    expect(placesOf(answer, ['person', 'properties'])).toEqual([orphan]);
    expect(placesOf(answer, ['person', 'couple', 'number'])).toEqual([orphan]);
    expect(placesOf(answer, ['staff'])).toEqual([orphan]);
  });

  test.each([
    ['at the place', ['person', 'licenses'], { person: { licenses: null } }],
    ['below it', ['person', 'licenses', 'nodes', 0, 'number'], { person: { licenses: { nodes: [{ number: null }] } } }],
    ['below it, and null has risen to it', ['person', 'licenses', 'nodes', 0], { person: { licenses: null } }],
    ['above it', ['person'], { person: null }],
    ['below it, and null has risen above it', ['person', 'licenses', 'nodes'], { person: null }],
    ['below it, and null has risen to the root', ['person', 'licenses', 'nodes'], null],
    ['nowhere in particular', undefined, { person: { licenses: null } }],
    ['nowhere in particular, though there is a value', undefined, { person: { licenses: { nodes: [] } } }],
  ])('an error %s: it could not be told', (_title, path, data) => {
    expect(placesOf({ data, errors: [down(path)] }, ['person', 'licenses'])).toEqual([unknown]);
  });

  test.each([
    ['a sibling', ['person', 'name']],
    ['a name that begins alike', ['person', 'licensesOfOthers']],
    ['another root', ['spouse', 'licenses']],
  ])('an error at %s says nothing of the place', (_title, path) => {
    const data = { person: { licenses: { nodes: [] }, name: null }, spouse: null };
    expect(placesOf({ data, errors: [down(path)] }, ['person', 'licenses'])).toEqual([found({ nodes: [] })]);
  });

  test('an error at a sibling below which null rose to the common root is about both', () => {
    const answer = { data: { person: null }, errors: [down(['person', 'name'])] };
    expect(placesOf(answer, ['person', 'licenses'])).toEqual([unknown]);
  });

  test('lists on the way make a place of each item, and an error is about its own item', () => {
    const data = { staff: [{ licenses: [1] }, null, { licenses: null }, null] };
    const errors = [down(['staff', 2, 'licenses']), down(['staff', 3])];
    expect(placesOf({ data, errors }, ['staff', 'licenses'])).toEqual([found([1]), orphan, unknown, unknown]);
  });

  test('an error about a whole list is about the place, and an empty list has no places', () => {
    expect(placesOf({ data: { staff: null }, errors: [down(['staff', 1, 'name'])] }, ['staff', 'licenses'])).toEqual([
      unknown,
    ]);
    expect(placesOf({ data: { staff: [] }, errors: [] }, ['staff', 'licenses'])).toEqual([]);
  });

  test('lists in lists are walked, and the list at the end is a value', () => {
    const data = { units: [[{ rights: [1, 2] }], []] };
    expect(placesOf({ data, errors: [] }, ['units', 'rights'])).toEqual([found([1, 2])]);
  });

  test('a place says whose word it is: its own record, else the nearest that it hangs on', () => {
    const data = { person: { source: aSource(), marriage: { source: aSource({ version: 7 }), number: '1' }, age: 3 } };
    const of = (...path: string[]) => placesOf({ data, errors: [] }, path);
    expect(of('person', 'marriage')).toMatchObject([{ source: { version: 7 } }]);
    expect(of('person', 'marriage', 'number')).toMatchObject([{ source: { version: 7 } }]);
    expect(of('person', 'age')).toMatchObject([{ source: { version: 1 } }]);
  });

  test('an error that says neither code nor registry still means that it could not be told', () => {
    const errors = [{ message: 'odd', path: ['person'], extensions: { registry: 5, code: null } }];
    expect(placesOf({ data: { person: null }, errors }, ['person', 'name'])).toEqual([
      { state: 'UNKNOWN', registry: null, code: 'INTERNAL_SERVER_ERROR' },
    ]);
    expect(placesOf({ data: null, errors: [{ message: 'odd' }] }, ['person'])).toMatchObject([{ state: 'UNKNOWN' }]);
  });

  test.each([[null], ['text'], [{}], [{ source: null }], [{ source: 'text' }]])('%p names no source', (value) =>
    expect(sourceOf(value)).toBeNull(),
  );
});
