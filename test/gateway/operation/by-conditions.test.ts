import { expect, test } from '@jest/globals';
import { parse } from 'graphql';
import { byConditions } from '../../../gateway/operation/by-conditions.ts';

test('is made once for each choice of the conditions, and of no other variable', () => {
  const made: unknown[] = [];
  const of = byConditions(parse('query ($a: Boolean!, $b: Int) { x @include(if: $a) y(b: $b) }'), (conditions) =>
    made.push(conditions),
  );
  expect([of({ a: true, b: 1 }), of({ a: false }), of({ a: true, b: 2 }), of({})]).toEqual([1, 2, 1, 2]);
  expect(made).toEqual([{ a: true }, { a: false }]);
});

test('keeps no more than a few choices, whatever a client makes up', () => {
  let made = 0;
  const names = Array.from({ length: 6 }, (_, index) => `v${index}`);
  const fields = names.map((name) => `${name}: x @skip(if: $${name})`).join(' ');
  const of = byConditions(parse(`query (${names.map((name) => `$${name}: Boolean!`)}) { ${fields} }`), () => {
    made += 1;
    return made;
  });
  const ask = (choice: number) => of(Object.fromEntries(names.map((name, bit) => [name, ((choice >> bit) & 1) === 1])));
  for (let choice = 0; choice < 33; choice += 1) ask(choice);
  expect(ask(32)).toBe(33);
  // The first had to make room.
  expect(ask(0)).toBe(34);
});
