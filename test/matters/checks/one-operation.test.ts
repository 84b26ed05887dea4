import { expect, test } from '@jest/globals';
import { changedSample, problemOn, problemsIn, sampleMatter } from '../../support/matter-file.ts';

test.each([
  ['a second query', `${sampleMatter}\nquery Other { namesakeCount(name: "x") }`, 'query Other', 'one operation'],
  [
    'a fragment',
    `${changedSample('    idNumber\n', '    ...Key\n')}\nfragment Key on Person { idNumber }`,
    'fragment Key',
    'has no fragments',
  ],
  ['a query without a name', changedSample('query Sample(', 'query ('), 'query (', 'a query with a name'],
  ['a query of no matter', 'query Sample { namesakeCount(name: "张三") }', 'query', 'says of no matter'],
])('%s is refused', (_, text, marker, wrong) => {
  expect(problemsIn(text)).toEqual([{ ...problemOn(text, marker, '', ''), wrong: expect.stringContaining(wrong) }]);
});
