import { expect, test } from '@jest/globals';
import type { Evidence } from '../../../../subgraphs/affairs/proof/evidence.ts';
import { isCurrent } from '../../../../subgraphs/affairs/proof/is-current.ts';
import { aMaterial } from '../../../support/proof/a-material.ts';

const shared: Evidence = { __typename: 'SharedEvidence', records: [] };
const unavailable: Evidence = { __typename: 'Unavailable', registries: ['SPATIAL'], code: '', tryAfter: '' };
const refused: Evidence = { __typename: 'Refused', rule: '', explanation: '', sources: [] };
const change = (before: Evidence, after: Evidence) => ({ material: '结婚证', before, after });
const paper = (evidence: Evidence) => ({ material: aMaterial(), evidence });

test.each([
  ['all as it was', [], [paper(shared)], true],
  ['one changed', [change(shared, refused)], [paper(refused), paper(shared)], false],
  ['one changed and another cannot be told', [change(shared, refused), change(shared, unavailable)], [], false],
  ['one cannot be told now', [change(shared, unavailable)], [paper(unavailable)], null],
  ['one could not be told then, nor now', [], [paper(unavailable), paper(shared)], null],
  ['one could not be told then, and now is', [change(unavailable, shared)], [paper(shared)], false],
])('%s: %#', (_title, changes, now, wanted) => expect(isCurrent(changes, now)).toBe(wanted));
