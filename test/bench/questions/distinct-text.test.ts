import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { buildSchema, parse, validate } from 'graphql';
import type { Keys } from '../../../bench/data/read-keys.ts';
import { batch } from '../../../bench/questions/batch.ts';
import { distinctText } from '../../../bench/questions/distinct-text.ts';
import { draw, type QuestionName, questions } from '../../../bench/questions/questions.ts';
import { paths } from '../../../command/paths.ts';

const keys: Keys = {
  people: ['p'],
  holders: ['h'],
  sales: [],
  enterprises: ['e'],
  pick: ([first]) => first as never,
  some: ([first = ''], count) => Array.from({ length: count }, () => first),
};
const schema = buildSchema(readFileSync(paths.supergraph, 'utf8'), { assumeValidSDL: true });

describe('the questions of the bench', () => {
  const all = [...draw(Object.keys(questions) as QuestionName[], keys), batch(keys, 1, 1_000)];

  test.each(all)('$name is a valid operation, and so is each of its distinct texts', (question) => {
    const texts = [question.query, distinctText(question, 0), distinctText(question, 9_999)];
    expect(new Set(texts).size).toBe(3);
    for (const text of texts) expect(validate(schema, parse(text))).toEqual([]);
  });

  test('a thousand people are ten roots of a hundred', () => {
    const { variables } = batch(keys, 1, 1_000);
    expect(Object.values(variables[0] ?? {}).map((ids) => ids.length)).toEqual(Array.from({ length: 10 }, () => 100));
  });
});
