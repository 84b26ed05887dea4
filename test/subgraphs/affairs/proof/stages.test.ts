import { expect, test } from '@jest/globals';
import { stagesOf } from '../../../../subgraphs/affairs/proof/stages.ts';
import { aMatter } from '../../../support/proof/a-matter.ts';

test('a matter without guards has one stage, its own operation', () => {
  const matter = aMatter();
  expect(stagesOf(matter, new Set())).toEqual({ first: null, rest: matter.operation });
});

test('the usual stages are made once', () => {
  const matter = aMatter();
  expect(stagesOf(matter, new Set())).toBe(stagesOf(matter, new Set()));
});
