import { describe, expect, test } from '@jest/globals';
import { versionRequirements } from '../../../gateway/versions/version-requirements.ts';
import { composeSubgraphs } from '../../conformance/support/compose-subgraphs.ts';

const prices =
  'type Query { products: [Product!]! } type Product @key(fields: "sku") { sku: ID! price(in: String): Int }';

const labels = (fields: string) =>
  `type Product @key(fields: "sku") { sku: ID! price(in: String): Int @external ${fields} }`;

const linesOf = (sdl: string, word: string) => sdl.split('\n').filter((line) => line.includes(word));

describe('versions of what is required', () => {
  test('a supergraph without requirements is handed back as it is', () => {
    const supergraph = composeSubgraphs({ prices });
    expect(versionRequirements(supergraph)).toBe(supergraph);
  });

  test('a supergraph that requires only fields without arguments is handed back as it is', () => {
    const supergraph = composeSubgraphs({
      products: 'type Query { product: Product } type Product @key(fields: "sku") { sku: ID! weight: Int }',
      post: 'type Product @key(fields: "sku") { sku: ID! weight: Int @external cost: Int @requires(fields: "weight") }',
    });
    expect(versionRequirements(supergraph)).toBe(supergraph);
  });

  test('each call has one field, however many require it', () => {
    const versioned = versionRequirements(
      composeSubgraphs({
        prices,
        labels: labels(`
          a: Int @requires(fields: "price(in: \\"EUR\\")") b: Int @requires(fields: "price(in: \\"CNY\\")")
          c: Int @requires(fields: "price(in: \\"EUR\\")")
        `),
      }),
    );
    const joins = '@join__field(graph: LABELS, external: true) @join__field(graph: PRICES) @inaccessible';
    expect(
      linesOf(versioned, 'mianti_version_').filter((line) => line.includes(': Int @join__field(graph: LABELS, e')),
    ).toEqual([`  mianti_version_1: Int ${joins}`, `  mianti_version_2: Int ${joins}`]);
  });

  test('a field is external only where that version of it is required', () => {
    const versioned = versionRequirements(
      composeSubgraphs({
        prices,
        labels: labels('a: Int @requires(fields: "price(in: \\"EUR\\")")'),
        customs: labels('b: Int @requires(fields: "price(in: \\"CNY\\")")'),
      }),
    );
    const graphs = linesOf(versioned, 'mianti_version_')
      .filter((line) => line.includes('external'))
      .map((line) => [...line.matchAll(/graph: (\w+), external/g)].map(([, graph]) => graph));
    expect(graphs).toEqual([['CUSTOMS'], ['LABELS']]);
  });

  test('the requirement names the version', () => {
    const versioned = versionRequirements(
      composeSubgraphs({ prices, labels: labels('a: Int @requires(fields: "price(in: \\"EUR\\")")') }),
    );
    expect(versioned).toContain('requires: "mianti_version_1"');
  });
});
