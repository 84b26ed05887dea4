import { describe, expect, test } from '@jest/globals';
import { requirements } from '../../../../gateway/access/classified/requirements.ts';
import { composeSupergraph } from '../../../../gateway/supergraph/compose.ts';
import { secured } from '../../../support/secured.ts';

const of = requirements(
  secured({
    people: `
      type Query {
        person: Person @authenticated
        named: [Named]
        secret: Secret
        kind: Kind
        plain: Int
        either: Either
      }
      interface Named { id: ID! name: String }
      type Person implements Named @key(fields: "id") @requiresScopes(scopes: [["people"], ["all"]]) {
        id: ID!
        name: String @requiresScopes(scopes: [["names"]])
        age: Int @policy(policies: [["officer", "on-duty"], ["self"]])
      }
      type Street implements Named @authenticated { id: ID! name: String }
      union Either = Person | Street
      scalar Secret @requiresScopes(scopes: [["secrets"]])
      enum Kind @policy(policies: [["kinds"]]) { A }`,
    homes: `
      type Person @key(fields: "id") @requiresScopes(scopes: [["homes"]]) { id: ID! home: String }`,
  }),
);

describe('what a field requires', () => {
  test('is nothing where nothing says so', () => {
    expect(of('Query', 'plain')).toBeNull();
    expect(of('Query', 'unheard')).toBeNull();
  });

  test('is what it, its type and the type of its value ask together', () => {
    expect(of('Query', 'person')).toEqual({
      isAuthenticated: true,
      scopes: [
        ['all', 'homes'],
        ['homes', 'people'],
      ],
      policies: [[]],
    });
    expect(of('Person', 'age')).toEqual({
      isAuthenticated: false,
      scopes: [
        ['all', 'homes'],
        ['homes', 'people'],
      ],
      policies: [['officer', 'on-duty'], ['self']],
    });
  });

  test('counts on its object and on itself both: (people or all) and names', () => {
    expect(of('Person', 'name')?.scopes).toEqual([
      ['all', 'homes', 'names'],
      ['homes', 'names', 'people'],
    ]);
  });

  test('counts on scalars and on enums', () => {
    expect(of('Query', 'secret')?.scopes).toEqual([['secrets']]);
    expect(of('Query', 'kind')?.policies).toEqual([['kinds']]);
  });

  test('of an interface is what every type behind it asks', () => {
    expect(of('Named', 'name')).toEqual({
      isAuthenticated: true,
      scopes: [
        ['all', 'homes', 'names'],
        ['homes', 'names', 'people'],
      ],
      policies: [[]],
    });
    expect(of('Named', 'id')?.scopes).toEqual([
      ['all', 'homes'],
      ['homes', 'people'],
    ]);
  });

  test('of a union is asked where one of its members is selected from', () => {
    expect(of('Query', 'either')).toBeNull();
    expect(of('Street', 'name')?.isAuthenticated).toBe(true);
  });
});

test('a registry may import the directives under other names', () => {
  const link =
    'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: [{ name: "@requiresScopes", as: "@scopes" }])';
  const sdl = `${link} type Query { a: Int @scopes(scopes: [["a"]]) b: Int @federation__authenticated }`;
  const renamed = requirements(composeSupergraph([{ name: 'a', url: 'http://a', sdl }]).supergraph);
  expect(renamed('Query', 'a')?.scopes).toEqual([['a']]);
  expect(renamed('Query', 'b')?.isAuthenticated).toBe(true);
});
