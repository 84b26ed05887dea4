import { expect, test } from '@jest/globals';
import { clientKey, inClientNames, withOwnAliases } from './own-aliases.ts';

const oneLine = (query: string) => withOwnAliases(query).replace(/\s+/g, ' ');

test('an alias has an underscore more, and what is no alias stays', () => {
  expect(oneLine('{ code: name name: name ... on T { a { b: c __typename } } }')).toBe(
    '{ code_: name name: name ... on T { a { b_: c __typename } } }',
  );
});

test('an answer and its paths have the client’s names again, in the order of the answer', () => {
  expect(JSON.stringify(inClientNames({ code_: [{ b_: null }], a: { __typename: 'T' } }))).toBe(
    '{"code":[{"b":null}],"a":{"__typename":"T"}}',
  );
  expect(['code_', 0, '__typename', 'a'].map(clientKey)).toEqual(['code', 0, '__typename', 'a']);
});
