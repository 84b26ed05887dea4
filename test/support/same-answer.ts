import { expect } from '@jest/globals';
import type { ExecutionResult, GraphQLError } from 'graphql';

type Answered = Pick<ExecutionResult, 'data' | 'errors'>;

/** Equal to the last byte and in the order of keys; errors in any order. */
export function expectSameAnswer(answer: Answered, expected: Answered): void {
  expect(JSON.stringify(answer.data)).toBe(JSON.stringify(expected.data));
  expect(told(answer)).toEqual(told(expected));
}

/**
 * The same where errors race. Which of several errors nulls a value that they share is a matter of ticks, and so is whether
 * others below that value are still told; every value is the same, and a null that has an error has one in both.
 */
export function expectSameAnswerInARace(answer: Answered, expected: Answered): void {
  expect(JSON.stringify(answer.data)).toBe(JSON.stringify(expected.data));
  expect(apart(answer)).toEqual(apart(expected));
  expect([...new Set(nulled(answer))].toSorted()).toEqual([...new Set(nulled(expected))].toSorted());
}

const tell = ({ message, path, locations }: GraphQLError) => JSON.stringify([path, message, locations]);
const told = ({ errors = [] }: Answered) => errors.map(tell).toSorted();
const nulled = (answer: Answered) => (answer.errors ?? []).map((error) => JSON.stringify(placeOf(error, answer)));

/** Errors that null their own field and nothing above it. */
function apart(answer: Answered): string[] {
  const own = (answer.errors ?? []).filter((error) => placeOf(error, answer)?.length === error.path?.length);
  const places = own.map((error) => JSON.stringify(error.path));
  // Where an error further down came up to the same place, either may be told.
  const contested = nulled(answer).filter((place) => !places.includes(place));
  return own
    .filter(({ path }) => !contested.includes(JSON.stringify(path)))
    .map(tell)
    .toSorted();
}

/** The path of the value that an error nulled: the first null on the way to it. */
function placeOf({ path }: GraphQLError, { data }: Answered): readonly (string | number)[] | undefined {
  let value: unknown = data;
  for (const [index, key] of (path ?? []).entries()) {
    if (value === null || value === undefined) return path?.slice(0, index);
    value = (value as Record<string | number, unknown>)[key];
  }
  return path;
}
