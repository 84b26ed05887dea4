import { describe, expect, test } from '@jest/globals';
import { parse, print } from 'graphql';
import { hiding } from '../../../gateway/versions/hiding.ts';

const linkTo = (more: string) =>
  parse(`schema @link(url: "https://specs.apollo.dev/link/v1.0") ${more} { query: Query } type Query { a: Int }`);

describe('hiding a field from clients', () => {
  test('a supergraph that hides nothing is taught to', () => {
    const supergraph = linkTo('');
    const { hide, hidden } = hiding(supergraph);
    expect(print(hide)).toBe('@inaccessible');
    expect(print(hidden(supergraph))).toContain(
      '@link(url: "https://specs.apollo.dev/inaccessible/v0.2", for: SECURITY)',
    );
    expect(print(hidden(supergraph))).toContain('directive @inaccessible on FIELD_DEFINITION');
  });

  test('a supergraph that hides something already stays as it is', () => {
    const supergraph = linkTo('@link(url: "https://specs.apollo.dev/inaccessible/v0.2", for: SECURITY)');
    expect(hiding(supergraph).hidden(supergraph)).toBe(supergraph);
  });

  test('the directive goes by the name that the supergraph gives it', () => {
    const supergraph = linkTo('@link(url: "https://specs.apollo.dev/inaccessible/v0.2", as: "hide", for: SECURITY)');
    expect(print(hiding(supergraph).hide)).toBe('@hide');
  });
});
