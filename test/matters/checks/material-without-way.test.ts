import { expect, test } from '@jest/globals';
import { changedSample, problemOn, problemsIn } from '../../support/matter-file.ts';

test('a shared paper that no selection replaces is refused', () => {
  const text = changedSample(
    '@material(name: "登记表"',
    '@material(name: "户口簿", title: "Register", way: SHARED)\n@material(name: "登记表"',
  );
  expect(problemsIn(text)).toEqual([
    problemOn(
      text,
      '"户口簿"',
      '"户口簿" is SHARED, and no selection replaces it',
      'Add @replaces(material: "户口簿")',
    ),
  ]);
});

test.each(['E_LICENSE', 'VERIFIED'])('so is one that is %s', (way) => {
  const text = changedSample('way: FORM', `way: ${way}`);
  expect(problemsIn(text)[0]?.wrong).toBe(`"申请表" is ${way}, and no selection replaces it`);
});
