import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Answer, type Arena, openArena } from '../support/comparison/arena.ts';
import { compareAnswers, judgeAlone } from '../support/comparison/compare-answers.ts';
import {
  countDifferences,
  type DifferenceName,
  deliberateDifferences,
} from '../support/comparison/deliberate-differences.ts';
import { type Fault, faults } from '../support/faults/fault.ts';
import type { DrawnOperation } from '../support/operations/draw-operation.ts';
import type { OracleAnswer } from '../support/oracle.ts';
import { differences as differingPlaces } from '../support/uncovered.ts';

// One case again: npm run oracle -- --seed 1234 --operations 1
// A long run: npm run oracle -- --seed 100000 --operations 100000
const { MIANTI_ORACLE_SEED = '1', MIANTI_ORACLE_OPERATIONS = '2000' } = process.env;
const firstSeed = wholeNumber('MIANTI_ORACLE_SEED', MIANTI_ORACLE_SEED);
const operations = wholeNumber('MIANTI_ORACLE_OPERATIONS', MIANTI_ORACLE_OPERATIONS);
/** A short run need not meet everything. */
const isWhole = operations >= 2_000;
const secondsForEach = 0.3;
const mostShown = 10;

interface Failure {
  readonly seed: number;
  readonly faults: readonly Fault[];
  readonly complaints: readonly string[];
  readonly operation: DrawnOperation;
  readonly subject: Answer;
}

describe('the gateway and Apollo’s own executor', () => {
  const differences = countDifferences();
  let alone = 0;
  const met = new Set<Fault>();
  let arena: Arena;
  beforeAll(async () => {
    arena = await openArena();
  });
  afterAll(() => arena.stop());

  test(
    `answer ${operations} operations alike, with faults and without`,
    async () => {
      const failures: Failure[] = [];
      for (let seed = firstSeed; seed < firstSeed + operations; seed += 1)
        failures.push(...(await failuresOf(arena.draw(seed), seed)));
      if (failures.length > 0) throw new Error(report(failures));
    },
    60_000 + operations * secondsForEach * 1_000,
  );

  test('answer alike where every field of an object is skipped', async () => {
    const query =
      'query ($isAsked: Boolean!, $isSkipped: Boolean!) { division(code: "310101") @include(if: $isAsked) { name @skip(if: $isSkipped) } }';
    const failures = await failuresOf({ query, variables: { isAsked: true, isSkipped: true } }, firstSeed);
    expect(failures.map(({ complaints }) => complaints)).toEqual([]);
    expect(differences.uses.get('unasked')).toBeGreaterThan(0);
  });

  if (isWhole) {
    test('are compared: few answers have to be judged alone', () => expect(alone).toBeLessThan(operations / 30));

    test.each(faults)('have met the fault %s', (fault) => expect(met).toContain(fault));

    test.each(Object.keys(deliberateDifferences) as DifferenceName[])('have met the deliberate difference %s', (name) =>
      expect(differences.uses.get(name) ?? 0).toBeGreaterThan(0),
    );
  }

  async function failuresOf(operation: DrawnOperation, seed: number): Promise<Failure[]> {
    const { subject, oracle: whole, asked } = await arena.askBoth(operation);
    if (asked.subject < asked.oracle) differences.use('sentOnce');
    await seekHelp(operation, whole);
    const typed = await arena.askTyped(operation);
    const clean = compareAnswers({ whole, expected: whole, subject, ...typed, faults: new Map() }, differences);
    if (asked.subject > asked.oracle) {
      clean.push(`the registries were asked for ${asked.subject} entities, by the oracle for ${asked.oracle}`);
    }
    const spoilt = await arena.askBothSpoilt(operation, seed);
    for (const fault of spoilt.faults.keys()) met.add(fault);
    const { oracle: expected, isSame, ...rest } = spoilt;
    const compared = { whole, expected, ...typed, ...rest };
    let faulty = compareAnswers(compared, differences);
    if (faulty.length > 0 && !isSame) {
      // Faults fall by the text of a request, and a gateway may word it otherwise: then the answer is judged alone.
      alone += 1;
      faulty = judgeAlone(compared);
    }
    return [
      { seed, faults: [], complaints: clean, operation, subject },
      { seed, faults: [...spoilt.faults.keys()], complaints: faulty, operation, subject: spoilt.subject },
    ].filter(({ complaints }) => complaints.length > 0);
  }

  /** Counts what Apollo answers wrongly without the help that the oracle has. */
  async function seekHelp(operation: DrawnOperation, helped: OracleAnswer): Promise<void> {
    const isOfUnion = /on Holder\b/.test(operation.query);
    const takesKey = /\b(?:code|uscc): /.test(operation.query);
    if (isOfUnion === takesKey) return;
    const plain = await arena.askPlain(operation);
    if (differingPlaces(plain.data, helped.data).length > 0) differences.use(takesKey ? 'takenKey' : 'memberOfMember');
  }
});

function wholeNumber(name: string, text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new TypeError(`${name} is ${text}; expected a whole number from 1`);
  return Number(text);
}

function report(failures: readonly Failure[]): string {
  const shown = failures.slice(0, mostShown).map(({ seed, faults: happened, complaints, operation, subject }) => {
    const { query, operationName, variables } = operation;
    const told = [...complaints.slice(0, 5), ...(complaints.length > 5 ? [`… ${complaints.length} in all`] : [])];
    return [
      `seed ${seed}, faults: ${happened.join(', ') || 'none'}`,
      ...told.map((complaint) => `  ${complaint}`),
      `  errors received: ${JSON.stringify(subject.errors ?? []).slice(0, 1_000)}`,
      query,
      `variables ${JSON.stringify(variables)}${operationName ? `, operation ${operationName}` : ''}`,
    ].join('\n');
  });
  return [`${failures.length} answers are wrong; the first ${shown.length}:`, ...shown].join('\n\n');
}
