import type { FetchNode } from '@apollo/query-planner';
import { describe, expect, test } from '@jest/globals';
import { type FieldNode, Kind, stripIgnoredCharacters } from 'graphql';
import { fieldSet } from '../../../gateway/versions/join-text.ts';
import { splitFetch } from '../../../gateway/versions/split-fetch.ts';
import type { Versions } from '../../../gateway/versions/versions-of.ts';

function callOf(text: string): FieldNode {
  const [call] = fieldSet(text).selections;
  if (call?.kind !== Kind.FIELD) throw new Error(`${text} is no call`);
  return call;
}

const needs: Readonly<Record<string, Record<string, string>>> = {
  euro: { price: 'mianti_version_1' },
  yuan: { price: 'mianti_version_2' },
};

const versions: Versions = {
  calls: new Map([
    ['mianti_version_1', callOf('price(in: EUR)')],
    ['mianti_version_2', callOf('price(in: CNY)')],
  ]),
  needsOf: (subgraph, type, field) => {
    const found = subgraph === 'labels' && type === 'Product' ? needs[field] : undefined;
    return found && new Map(Object.entries(found));
  },
};

const key = { kind: 'Field', name: 'sku' } as const;
const versionNode = (number: number) => ({ kind: 'Field', name: `mianti_version_${number}` }) as const;

const fetchOf = (variables: string, fields: string, required: readonly number[]): FetchNode => ({
  kind: 'Fetch',
  serviceName: 'labels',
  operationKind: 'query' as FetchNode['operationKind'],
  operationName: undefined,
  operation: `query(${variables}$representations:[_Any!]!){_entities(representations:$representations){...on Product{${fields}}}}`,
  variableUsages: [...variables.matchAll(/\$(\w+)/g)].map(([, name = '']) => name),
  requires: [{ kind: 'InlineFragment', typeCondition: 'Product', selections: [key, ...required.map(versionNode)] }],
});

const texts = (nodes: readonly FetchNode[]) => nodes.map(({ operation }) => stripIgnoredCharacters(operation));

describe('splitting a fetch', () => {
  test('a fetch without versions stays as it is', () => {
    const node = fetchOf('', 'name', []);
    expect(splitFetch(node, versions)).toEqual([node]);
  });

  test('a version is asked for by its call', () => {
    const operation = '{products{sku mianti_version_2}}';
    const node = { kind: 'Fetch', serviceName: 'prices', operation, operationKind: 'query' } as unknown as FetchNode;
    expect(texts(splitFetch(node, versions))).toEqual(['{products{sku mianti_version_2:price(in:CNY)}}']);
  });

  test('one version is sent by the name of its field, in one fetch', () => {
    const [only, ...more] = splitFetch(fetchOf('', 'yuan name', [2]), versions);
    expect(more).toEqual([]);
    expect(only?.requires).toEqual([
      {
        kind: 'InlineFragment',
        typeCondition: 'Product',
        selections: [key, { kind: 'Field', alias: 'mianti_version_2', name: 'price' }],
      },
    ]);
  });

  test('two versions go in two fetches, each with its fields, its variables and its version', () => {
    const nodes = splitFetch(fetchOf('$a:Int$b:Int', 'name euro(a:$a) yuan(b:$b)', [1, 2]), versions);
    expect(texts(nodes)).toEqual([
      'query($a:Int$representations:[_Any!]!){_entities(representations:$representations){...on Product{name euro(a:$a)}}}',
      'query($b:Int$representations:[_Any!]!){_entities(representations:$representations){...on Product{yuan(b:$b)}}}',
    ]);
    expect(nodes.map(({ variableUsages }) => variableUsages)).toEqual([['a'], ['b']]);
    expect(nodes.map(({ requires }) => requires?.[0]?.selections?.slice(1))).toEqual([
      [{ kind: 'Field', alias: 'mianti_version_1', name: 'price' }],
      [{ kind: 'Field', alias: 'mianti_version_2', name: 'price' }],
    ]);
  });

  test('fields that need one version stay together', () => {
    expect(splitFetch(fetchOf('', 'euro again:euro yuan', [1, 2]), versions)).toHaveLength(2);
  });
});
