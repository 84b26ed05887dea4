import type { FormattedExecutionResult, GraphQLFormattedError } from 'graphql';
import type { Fault } from '../faults/fault.ts';
import type { OracleAnswer } from '../oracle.ts';
import { differences as differingPlaces } from '../uncovered.ts';
import { type AnswerPath, isOfAnswer, landing, lostPlaces, touches, valueAt } from './answer-path.ts';
import type { Differences } from './deliberate-differences.ts';
import { isInvented } from './is-invented.ts';
import { isMisplaced } from './is-misplaced.ts';
import { isUnasked } from './is-unasked.ts';

/** One operation, answered three times. */
export interface Compared {
  /** The oracle's answer without faults: what the registries really hold. */
  readonly whole: OracleAnswer;
  /** The oracle's answer under the faults that the subject met; the same as `whole` where there are none. */
  readonly expected: OracleAnswer;
  readonly subject: FormattedExecutionResult<Record<string, unknown>>;
  /** The same data in the order of keys of graphql-js. */
  readonly ordered: (data: unknown) => unknown;
  /** The subject's answer without faults to the same operation, with the type of every object. */
  readonly typed: unknown;
  /** The registries that each fault happened to. */
  readonly faults: ReadonlyMap<Fault, ReadonlySet<string>>;
}

/**
 * What is wrong with the subject's answer; nothing where it is equal to the oracle's:
 *
 * 1. Its data is the oracle's: every value and every null. Only where the oracle has a value that no registry holds may
 *    the subject have null, with an error at, above or below that place (`invented`), and only where the oracle asked
 *    nobody may it have an object without a field (`unasked`).
 * 2. Where the oracle has an error, or notes a value that it could not complete, at a place that is null, the subject
 *    has an error at, above or below that place. Where the oracle has an error without a path, the subject has one.
 * 3. Where the registries hold a value and the subject has null or nothing, it has an error at, above or below that
 *    place. An error without a path covers no place, unless the whole of the data is lost.
 * 4. Each of its errors stands at, above or below an error or a note of the oracle, or the table of deliberate
 *    differences has the reason why the oracle says nothing.
 * 5. Each path of its errors is one of the client's: keys that were asked for, down to a null.
 * 6. The order of its keys is that of graphql-js. The oracle's is another where fields merge (`keyOrder`).
 *
 * An error of the oracle whose place holds no null is misplaced, and counts as no place at all.
 */
export function compareAnswers(compared: Compared, differences: Differences): string[] {
  return [
    ...dataComplaints(compared, differences),
    ...[...compared.expected.errors, ...compared.expected.incomplete].flatMap((error) => untold(error, compared)),
    ...(compared.subject.errors ?? []).flatMap((error) => unfounded(error, compared, differences)),
    ...judgeAlone(compared),
  ];
}

/** What is wrong with the subject's answer whatever the oracle says: rules 3, 5 and 6. */
export function judgeAlone(compared: Compared): string[] {
  return [...silentLosses(compared), ...strangePlaces(compared), ...orderComplaints(compared)];
}

function silentLosses({ whole, subject: { data, errors = [] } }: Compared): string[] {
  return lostPlaces(whole.data, data)
    .filter((place) => !errors.some(({ path = [] }) => covers(path, place)))
    .map((place) => `3: nothing at ${place.join('.') || 'the root'}, where a registry holds a value, and no error`);
}

function strangePlaces({ subject: { data, errors = [] } }: Compared): string[] {
  return errors
    .filter(({ path = [] }) => !isOfAnswer(data, path))
    .map((error) => `5: an error at what was not asked for: ${JSON.stringify(error)}`);
}

function orderComplaints({ ordered, subject: { data } }: Compared): string[] {
  const [should, is] = [ordered(data), data].map((one) => JSON.stringify(one ?? null));
  return should === is ? [] : [`6: graphql-js has its keys in another order: ${should?.slice(0, 500)}`];
}

function covers(path: AnswerPath, place: AnswerPath): boolean {
  return path.length === 0 ? place.length === 0 : touches(path, place);
}

function dataComplaints(compared: Compared, differences: Differences): string[] {
  const { expected, subject } = compared;
  const [left, right] = [expected.data ?? null, subject.data ?? null];
  if (JSON.stringify(left) === JSON.stringify(right)) return [];
  const places = differingPlaces(left, right);
  const isExplained = (place: AnswerPath) =>
    (valueAt(right, place) ?? null) === null &&
    (subject.errors ?? []).some(({ path = [], extensions }) => {
      return covers(path, place) && isInvented(place, compared, extensions?.registry);
    });
  if (places.length === 0) differences.use('keyOrder');
  const unasked = places.filter((place) => isUnasked(place, compared));
  const explained = places.filter(isExplained);
  if (unasked.length > 0) differences.use('unasked');
  if (explained.length > 0) differences.use('invented');
  const judged = new Set([...unasked, ...explained]);
  const wrong = places.filter((place) => !judged.has(place));
  return wrong.map((place) => {
    const [should, is] = [left, right].map((data) => String(JSON.stringify(valueAt(data, place))).slice(0, 100));
    return `1: at ${place.join('.') || 'the root'} expected ${should}, received ${is}`;
  });
}

function untold(error: GraphQLFormattedError, { expected, subject }: Compared): string[] {
  const { path, message } = error;
  const errors = subject.errors ?? [];
  if (!path) return errors.length > 0 ? [] : [`2: no error, where the oracle has "${message}"`];
  if (isMisplaced(error, expected)) return [];
  if (errors.some((own) => own.path && touches(own.path, landing(expected.data, path)))) return [];
  return [`2: no error at ${path.join('.')}, where the oracle has "${message}"`];
}

function unfounded(error: GraphQLFormattedError, compared: Compared, differences: Differences): string[] {
  const { expected } = compared;
  const isFounded = [...expected.errors, ...expected.incomplete]
    .filter((own) => !isMisplaced(own, expected))
    .some((own) =>
      own.path && error.path ? touches(landing(expected.data, own.path), error.path) : own.message === error.message,
    );
  if (isFounded || differences.explain(error, compared)) return [];
  return [`4: an error that the oracle knows nothing of: ${JSON.stringify(error)}`];
}
