import { describe, expect, test } from '@jest/globals';
import { buildSchema, type FragmentDefinitionNode, Kind, type OperationDefinitionNode, parse } from 'graphql';
import { fieldsOf } from '../../../../gateway/access/masking/fields-of.ts';

const schema = buildSchema(`
  type Query { holder: Holder }
  union Holder = Person | Company
  interface Named { name: String }
  type Person implements Named { name: String age: Int }
  type Company implements Named { name: String code: String }
`);

const fieldsFor = (typename: string, query: string) => {
  const { definitions } = parse(query);
  const fragments = new Map(
    definitions
      .filter((node): node is FragmentDefinitionNode => node.kind === Kind.FRAGMENT_DEFINITION)
      .map((node) => [node.name.value, node]),
  );
  const operation = definitions[0] as OperationDefinitionNode;
  const [holder] = operation.selectionSet.selections;
  const type = schema.getType(typename);
  if (holder?.kind !== Kind.FIELD || !holder.selectionSet || !type || !('getInterfaces' in type)) throw new Error();
  const fields = fieldsOf({ schema, fragments }, type, [holder.selectionSet]);
  return [...fields].map(([key, nodes]) => `${key}:${nodes[0]?.name.value}`);
};

describe('the fields that are selected of an object', () => {
  const query = `{ holder { __typename ...named ... on Person { years: age } ...company } }
    fragment named on Named { name ...company }
    fragment company on Company { id: code ...named }`;

  test('are found in fragments of its type, and in those of its interfaces', () => {
    expect(fieldsFor('Person', query)).toEqual(['__typename:__typename', 'name:name', 'years:age']);
    expect(fieldsFor('Company', query)).toEqual(['__typename:__typename', 'name:name', 'id:code']);
  });

  test('hold what a variable may leave out', () => {
    const conditional = 'query ($x: Boolean!) { holder { ... on Person @include(if: $x) { name @skip(if: true) } } }';
    expect(fieldsFor('Person', conditional)).toEqual(['name:name']);
  });
});
