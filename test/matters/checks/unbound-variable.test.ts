import { expect, test } from '@jest/globals';
import { changedSample, problemOn, problemsIn } from '../../support/matter-file.ts';

test('a variable that nobody fills in and that has no default is refused', () => {
  const text = changedSample(' @input(label: "姓名", title: "Name")', '');
  expect(problemsIn(text)).toEqual([
    problemOn(text, '$name: String!', 'nobody binds the variable $name', 'Add @input(label: …, title: …)'),
  ]);
});

test('a default binds it', () => {
  expect(problemsIn(changedSample(' @input(label: "姓名", title: "Name")', ' = "张三"'))).toEqual([]);
});
