import { describe, expect, test } from '@jest/globals';
import { type ConstDirectiveNode, Kind, parse, print } from 'graphql';
import { requiredCalls, type TypeWithFields } from '../../../gateway/versions/required-calls.ts';

const document = parse(`
  interface Item { weight(in: String): Int }
  type Ware implements Item @join__implements(graph: STOCK, interface: "Item") { weight(in: String): Int name: String }
  type Gift implements Item { weight(in: String): Int }
  type Order { item: Item ware: Ware }
`);

const typeOf = (name: string): TypeWithFields => {
  const found = document.definitions.find((node) => 'name' in node && node.name?.value === name);
  if (found?.kind !== Kind.OBJECT_TYPE_DEFINITION && found?.kind !== Kind.INTERFACE_TYPE_DEFINITION)
    throw new Error(`there is no ${name}`);
  return found;
};

function join(text: string): ConstDirectiveNode {
  const [node] = parse(`scalar Any @join__field(${text})`).definitions;
  const directive = node?.kind === Kind.SCALAR_TYPE_DEFINITION ? node.directives?.[0] : undefined;
  if (!directive) throw new Error(`${text} are no arguments`);
  return directive;
}

const requiring = (fields: string, type = 'Order') => {
  const calls = requiredCalls(document);
  const replaced = calls.replaced(join(`graph: POST, requires: ${JSON.stringify(fields)}`), type);
  return { calls, text: print(replaced) };
};

describe('the calls that requirements make', () => {
  test('fields without arguments are left as they are', () => {
    const { calls, text } = requiring('ware { name }');
    expect(text).toBe('@join__field(graph: POST, requires: "ware{name}")');
    expect(calls.byType.size).toBe(0);
  });

  test('a call on an interface is of all types that implement it', () => {
    const { calls, text } = requiring('item { weight(in: "g") }');
    expect(text).toBe('@join__field(graph: POST, requires: "item{mianti_version_1}")');
    expect([...calls.byType.keys()].sort()).toEqual(['Gift', 'Item', 'Ware']);
  });

  test('a call for one type of an interface is of that type', () => {
    const { calls } = requiring('item { ... on Ware { weight(in: "g") } }');
    expect([...calls.byType.keys()]).toEqual(['Ware']);
  });

  test('a field that takes arguments is a call where it is given none', () => {
    const { calls, text } = requiring('weight', 'Ware');
    expect(text).toContain('requires: "mianti_version_1"');
    expect([...(calls.byType.get('Ware')?.values() ?? [])].map((call) => print(call))).toEqual(['weight']);
  });

  test('a version is external where it is required, or where an interface demands it', () => {
    const { calls } = requiring('item { weight(in: "g") }');
    const isUsed = (text: string, type: string) => calls.isUsed(join(text), typeOf(type), 'mianti_version_1');
    expect(isUsed('graph: POST, external: true', 'Gift')).toBe(true);
    expect(isUsed('graph: STOCK, external: true', 'Gift')).toBe(false);
    expect(isUsed('graph: STOCK, external: true', 'Ware')).toBe(true);
    expect(isUsed('graph: STOCK', 'Gift')).toBe(true);
  });
});
