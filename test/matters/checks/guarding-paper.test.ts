import { expect, test } from '@jest/globals';
import { changedSample, draftOf, problemOn, problemsIn } from '../../support/matter-file.ts';

test('a verified paper whose selections have to be true may guard the others', () => {
  const text = changedSample('from: "市公安局", way: VERIFIED', 'from: "市公安局", way: VERIFIED, guards: true');
  expect(
    draftOf(text)
      .matter.materials.filter(({ guards }) => guards)
      .map(({ name }) => name),
  ).toEqual(['身份证']);
});

test.each([
  ['SHARED', '结婚证', 'way: SHARED'],
  ['FORM', '申请表', 'way: FORM'],
  ['DECLARED', '收入承诺书', 'way: DECLARED'],
  ['REUSED', '登记表', 'way: REUSED'],
])('a paper that is %s may not', (way, name, given) => {
  const text = changedSample(given, `${given}, guards: true`);
  expect(problemsIn(text)).toEqual([
    problemOn(text, `name: "${name}"`, `"${name}" guards the others, and is ${way}`, 'Take guards away'),
  ]);
});

test('nor may one that expects anything but a yes', () => {
  const text = changedSample(
    'title: "Owns no home", way: VERIFIED',
    'title: "Owns no home", way: VERIFIED, guards: true',
  );
  expect(problemsIn(text)).toEqual([
    problemOn(
      text,
      'name: "无房证明"',
      '"无房证明" guards the others, and expects NONE of Person.properties',
      'Expect TRUE of every selection',
    ),
  ]);
});
