import { expect, test } from '@jest/globals';
import { stagesOf } from '../../../../subgraphs/affairs/proof/stages.ts';
import { aMaterial } from '../../../support/proof/a-material.ts';
import { aMatter } from '../../../support/proof/a-matter.ts';
import { aReplacement } from '../../../support/proof/a-replacement.ts';

test('a matter without guards has one stage, its own operation', () => {
  const matter = aMatter();
  expect(stagesOf(matter, new Set())).toEqual({ first: null, rest: matter.operation, all: matter.operation });
});

test('the usual stages are made once', () => {
  const matter = aMatter();
  expect(stagesOf(matter, new Set())).toBe(stagesOf(matter, new Set()));
});

test('who applies is asked before anything else, with what guards, and once', () => {
  const text =
    'query A($applicant: CitizenId!) { person(idNumber: $applicant) { matches(name: "a") marriage { number } } standing: person(idNumber: $applicant) { isDisputed } }';
  const identity = aMaterial({
    name: '身份证',
    guards: true,
    replacements: [aReplacement({ path: ['person', 'matches'] })],
  });
  const matter = aMatter({ materials: [identity, aMaterial()], operation: { name: 'A', text } });
  const { first, rest, all } = stagesOf(matter, new Set());
  expect(all.text).toBe(`${first?.text}\n${rest.text}`);
  const holds = (bring: readonly string[]) => {
    const { first, rest } = stagesOf(matter, new Set(bring));
    const parts = ['standing', 'matches', 'marriage'];
    return [first?.text ?? '', rest.text].map((one) => parts.filter((part) => one.includes(part)));
  };
  expect(holds([])).toEqual([['standing', 'matches'], ['marriage']]);
  expect(holds(['身份证'])).toEqual([['standing'], ['marriage']]);
});
