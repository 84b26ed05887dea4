import { expect, test } from '@jest/globals';
import { buildSchema, parse } from 'graphql';
import { subjectsOf } from '../../../../gateway/limits/quota/subjects-of.ts';

const schema = buildSchema(`
  scalar CitizenId
  scalar SocialCreditCode
  input Party { id: CitizenId  name: String  others: [Party!] }
  type Query {
    person(id: CitizenId!): Int
    people(ids: [CitizenId!]!): Int
    enterprise(uscc: SocialCreditCode!): Int
    proof(party: Party, title: String): Int
  }
`);

test('subjects are whom an operation names, as literals and as variables, at any depth', () => {
  const subjects = subjectsOf(
    schema,
    parse(`query ($id: CitizenId!, $ids: [CitizenId!]!, $party: Party, $title: String) {
      a: person(id: "A") b: person(id: $id) people(ids: $ids) enterprise(uscc: "E")
      c: proof(party: $party, title: $title) d: proof(party: { id: "B", name: "no subject" }, title: "nor this")
    }`),
  );
  const party = { id: 'P', name: 'no subject', others: [{ id: 'Q' }, { others: null }] };
  expect([...subjects({ id: 'C', ids: ['D', 'D'], party, title: 'x' })].sort()).toEqual(
    ['A', 'B', 'C', 'D', 'D', 'E', 'P', 'Q'].sort(),
  );
  expect([...subjects({ id: 'C', ids: 'D', party: null })].sort()).toEqual(['A', 'B', 'C', 'D', 'E']);
});
