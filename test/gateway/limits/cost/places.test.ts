import { expect, test } from '@jest/globals';
import { buildSchema, parse } from 'graphql';
import { placesOf } from '../../../../gateway/limits/cost/places.ts';
import { noWeights } from '../../../../gateway/limits/cost/weights.ts';

const schema = buildSchema(`
  type Query { people(first: Int = 20): People }
  type People { nodes: [Holder!] }
  union Holder = Person | Enterprise
  type Person { name: String children: [Person] }
  type Enterprise { name: String }
`);

test('every field is found once for each place, through fragments, with the number of its values', () => {
  const document = parse(`
    { people(first: 5) { nodes { __typename ...P ... on Enterprise { name } } } }
    fragment P on Person { name children { name } }
  `);
  const found = placesOf(schema, document, noWeights).map(({ parent, field, type, asked, values, above }) => [
    `${parent}.${field}`,
    type.name,
    asked.constant,
    values.constant,
    above?.field ?? null,
  ]);
  expect(found).toEqual([
    ['Query.people', 'People', 1, 1, null],
    ['People.nodes', 'Holder', 1, 5, 'people'],
    ['Person.name', 'String', 5, 5, 'nodes'],
    ['Person.children', 'Person', 5, 50, 'nodes'],
    ['Person.name', 'String', 50, 50, 'children'],
    ['Enterprise.name', 'String', 5, 5, 'nodes'],
  ]);
});
