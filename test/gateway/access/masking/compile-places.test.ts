import { describe, expect, test } from '@jest/globals';
import { buildSchema, getOperationAST, parse } from 'graphql';
import type { Classification } from '../../../../gateway/access/classified/classification.ts';
import { compilePlaces } from '../../../../gateway/access/masking/compile-places.ts';

const schema = buildSchema(`
  type Query { rows: [[Row]] any: [Any] }
  union Any = Row | Other
  type Row { name: String other: Other }
  type Other { text: String }
`);
const classify = (type: string, field: string): Classification => ({
  level: 3,
  sharing: 'CONDITIONAL',
  mask: `${type}.${field}` === 'Row.name' ? 'NAME' : null,
});
const clear = { unmasked: new Set<string>(), unmaskedOfChildren: new Set<string>(), day: '2026-11-24' };

function show(query: string, tree: unknown): unknown {
  const operation = getOperationAST(parse(query));
  const root = schema.getQueryType();
  if (!operation || !root) throw new Error('the query is one operation');
  return compilePlaces({ schema, classify, fragments: new Map() }, root, [operation.selectionSet])(tree, clear);
}

describe('a tree that is shown in part', () => {
  test('is copied along the way to what is hidden; the rest is the same object', () => {
    const other = { text: 'whole' };
    const untouched = [{ name: null, other }];
    const tree = { rows: [[{ name: '王小明', other }, null], untouched] };
    const shown = show('{ rows { name other { text } } }', tree) as typeof tree;
    expect(shown).toEqual({ rows: [[{ name: '王*', other }, null], untouched] });
    expect(shown.rows[0]?.[0]?.other).toBe(other);
    expect(shown.rows[1]).toBe(untouched);
    expect(tree.rows[0]?.[0]?.name).toBe('王小明');
  });

  test('is the same object where nothing of it is hidden', () => {
    const tree = { rows: [[{ other: { text: 'whole' } }]] };
    expect(show('{ rows { other { text } } }', tree)).toBe(tree);
  });

  test('is shown as it is where a registry names a type that there is not, or sends no object: the writer tells of it', () => {
    const tree = { any: [{ __typename: 'Stranger', name: 'x' }, 'text', null], rows: 'none' };
    expect(show('{ any { ... on Row { name } } rows { name } }', tree)).toBe(tree);
  });

  test('takes a client’s key for a key, whatever objects inherit', () => {
    const tree = JSON.parse('{ "rows": [[{ "__proto__": "王小明", "constructor": "李四" }]] }');
    const shown = show('{ rows { __proto__: name constructor: name } }', tree);
    expect(JSON.stringify(shown)).toBe('{"rows":[[{"__proto__":"王*","constructor":"李*"}]]}');
  });
});
