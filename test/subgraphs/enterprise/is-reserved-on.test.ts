import { expect, test } from '@jest/globals';
import { isReservedOn } from '../../../subgraphs/enterprise/is-reserved-on.ts';

const open = { declaredOn: '2026-03-01', reservedUntil: '2026-04-30' };
const taken = { ...open, takenOn: '2026-03-20' };

test.each([
  ['the day before it was declared', open, '2026-02-28', false],
  ['the day on which it was declared', open, '2026-03-01', true],
  ['its last day', open, '2026-04-30', true],
  ['the day after', open, '2026-05-01', false],
  ['the day before an enterprise took it', taken, '2026-03-19', true],
  ['the day on which an enterprise took it', taken, '2026-03-20', false],
  ['a day after that', taken, '2026-04-01', false],
])('a declared name on %s', (_title, declaration, day, isReserved) => {
  expect(isReservedOn(declaration, day)).toBe(isReserved);
});
