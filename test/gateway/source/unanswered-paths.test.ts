import { expect, test } from '@jest/globals';
import { selectionReader } from '../../../gateway/source/selection.ts';
import { unansweredPaths } from '../../../gateway/source/unanswered-paths.ts';

const read = selectionReader();
const paths = (query: string, variables?: Record<string, unknown>) =>
  unansweredPaths({ query, ...(variables ? { variables } : {}) }, read(query));

test('a root fetch without an answer leaves each of its keys open', () => {
  expect(paths('{ x: person { name } people { name } }')).toEqual([['x'], ['people']]);
});
test('an entity fetch leaves the fields asked of each representation open, by its type', () => {
  const query = `query ($representations: [_Any!]!) { _entities(representations: $representations) {
    __typename ... on Person { licenses { n } } ... on Enterprise { licenses { n } l: name } } }`;
  const representations = [{ __typename: 'Person' }, { __typename: 'Enterprise' }];
  expect(paths(query, { representations })).toEqual([
    ['_entities', 0, 'licenses'],
    ['_entities', 1, 'licenses'],
    ['_entities', 1, 'l'],
  ]);
});
