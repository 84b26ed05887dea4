import { expect, test } from '@jest/globals';
import { changedSample, problemOn, problemsIn } from '../../support/matter-file.ts';

test('a variable that nothing uses is refused', () => {
  const text = changedSample('matches(name: $name)', 'matches(name: "张三")');
  expect(problemsIn(text)).toEqual([
    problemOn(text, '$name: String!', 'nothing uses the variable $name', 'take it away'),
  ]);
});

test('one that only decides whether a paper is asked for is used', () => {
  const text = changedSample('law: "示例条例第三条"', 'law: "示例条例第三条", when: "isNew"');
  const declared = changedSample(
    '$isMarried: ',
    '$isNew: Boolean! = false @input(label: "新", title: "New")\n  $isMarried: ',
    text,
  );
  expect(problemsIn(declared)).toEqual([]);
});
