import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openPolicy } from '../../../../gateway/access/policy/policy.ts';
import type { Principal } from '../../../../gateway/access/principal.ts';
import { aPurpose } from '../../../support/policy/a-purpose.ts';
import { guardedOperation } from '../../../support/policy/guarded-operation.ts';
import { composed, openSupergraph, type SmallSupergraph } from '../../../support/small-supergraph.ts';

let small: SmallSupergraph;
beforeAll(async () => {
  small = await openSupergraph(
    composed({
      people:
        'type Query { person(id: ID!): Person } type Person @key(fields: "id") { id: ID! income: Int name: String spouse: Person }',
      tax: 'type Person @key(fields: "id") { id: ID! income: Int @external due: Int @requires(fields: "income") }',
    }),
  );
});
afterAll(() => small.stop());

const principal: Principal = {
  kind: 'OFFICER',
  subject: 'o',
  agency: '税务局',
  jurisdiction: '310000',
  matters: 'ALL',
};

/** Decides about an operation by a list. */
function decide(list: string, query: string) {
  const purpose = aPurpose(`query ($id: ID!) ${list}`);
  const policy = openPolicy({
    purposeAt: (code) => (code === purpose.code ? purpose : undefined),
    classify: () => ({ level: 3, sharing: 'CONDITIONAL', mask: null }),
    isKey: (_type, field) => field === 'id',
    today: () => '2026-11-24',
  });
  const decision = policy.compile(guardedOperation(small.supergraph, `query ($id: ID!) ${query}`))({
    variables: { id: '1' },
    context: { requestId: 'r', principal, purpose: purpose.code },
  });
  return 'errors' in decision ? decision.errors[0]?.extensions : decision.grant;
}

const due = '{ person(id: $id) { due } }';

test('what a field requires of another registry has to be on the list too', () => {
  expect(decide(due, due)).toMatchObject({
    code: 'OVER_SCOPE',
    fields: [{ field: 'Person.income', path: 'person.income', rule: '上海市数据条例第三十九条' }],
  });
});

test('where it is on the list it is fetched, and marked as fetched on the client’s behalf', () => {
  expect(decide('{ person(id: $id) { due income } }', due)).toMatchObject({
    fields: ['Query.person', 'Person.due'],
    carried: ['Person.id', 'Person.income'],
    registries: ['people', 'tax'],
  });
});

test('on the list of one person it is not on the list of another', () => {
  const asked = '{ person(id: $id) { spouse { due } } }';
  expect(decide('{ person(id: $id) { income spouse { due } } }', asked)).toMatchObject({
    fields: [{ path: 'person.spouse.income' }],
  });
});

test('what the client asks for itself is not carried, under whatever key', () => {
  const list = '{ person(id: $id) { due income } }';
  expect(decide(list, '{ me: person(id: $id) { due mine: income } again: person(id: $id) { income } }')).toMatchObject({
    fields: ['Query.person', 'Person.due', 'Person.income'],
  });
});
