import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { paths } from '../../../command/paths.ts';
import { subgraphs } from '../../../command/registries.ts';
import { subgraphsOf } from '../../../gateway/supergraph/subgraphs-of.ts';

const graphs = (values: string) =>
  `directive @join__graph(name: String!, url: String!) on ENUM_VALUE enum join__Graph { ${values} }`;

describe('the registries that a supergraph joins', () => {
  test('are those of the city, for the supergraph of the repository', () => {
    const names = subgraphsOf(readFileSync(paths.supergraph, 'utf8')).map(({ name }) => name);
    expect(names.toSorted()).toEqual(subgraphs.map(({ name }) => name).toSorted());
  });

  test.each([
    [
      'in the order of the file',
      'B @join__graph(name: "b", url: "http://b") A @join__graph(name: "a", url: "http://a")',
      [
        { name: 'b', url: 'http://b' },
        { name: 'a', url: 'http://a' },
      ],
    ],
    ['by their names, not those of the enum', 'A_B_1 @join__graph(name: "a-b", url: "")', [{ name: 'a-b', url: '' }]],
    ['with an address left out', 'A @join__graph(name: "a")', [{ name: 'a', url: '' }]],
    [
      'with arguments the other way round, and another directive before',
      'A @deprecated @join__graph(url: "u", name: "constructor")',
      [{ name: 'constructor', url: 'u' }],
    ],
    ['not where a value names none', 'A', []],
  ])('are found %s', (_title, values, expected) => {
    expect(subgraphsOf(graphs(values))).toEqual(expected);
  });

  test('are none in another schema, whatever its enums', () => {
    expect(subgraphsOf('type Query { a: Int } enum Graph { A }')).toEqual([]);
  });

  test('are not guessed from a text that is no schema', () => {
    expect(() => subgraphsOf('enum join__Graph {')).toThrow('Syntax Error');
  });
});
