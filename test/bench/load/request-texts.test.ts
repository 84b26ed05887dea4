import { describe, expect, test } from '@jest/globals';
import { requestTexts } from '../../../bench/load/request-texts.ts';
import type { Question } from '../../../bench/questions/question.ts';

const question = (name: string): Question => ({
  name,
  operationName: name,
  query: `query ${name}($id: ID!) { person(id: $id) { name } }`,
  variables: [{ id: 'first & "quoted"' }, { id: 'second' }],
});

describe('the texts of requests', () => {
  test('a POST carries name, query and variables as JSON, the variables in turn', () => {
    const textOf = requestTexts({ method: 'POST', questions: [question('A')], distinct: 1 });
    const bodies = [0, 1, 2].map((index) => JSON.parse(textOf(index).body ?? '') as Record<string, unknown>);
    expect(bodies[0]).toEqual({
      operationName: 'A',
      query: question('A').query,
      variables: { id: 'first & "quoted"' },
    });
    expect(bodies.map(({ variables }) => variables)).toEqual([
      bodies[0]?.variables,
      { id: 'second' },
      bodies[2]?.variables,
    ]);
  });

  test('a GET carries the same in its address', () => {
    const { path, body } = requestTexts({ method: 'GET', questions: [question('A')], distinct: 1 })(0);
    const { pathname, searchParams } = new URL(path, 'http://127.0.0.1');
    expect(body).toBeNull();
    expect(pathname).toBe('/graphql');
    expect(searchParams.get('query')).toBe(question('A').query);
    expect(JSON.parse(searchParams.get('variables') ?? '')).toEqual({ id: 'first & "quoted"' });
  });

  test('several questions are asked in turn, each in as many texts as wanted', () => {
    const textOf = requestTexts({ method: 'POST', questions: [question('A'), question('B')], distinct: 3 });
    const asked = Array.from({ length: 12 }, (_, index) => JSON.parse(textOf(index).body ?? '') as { query: string });
    expect(new Set(asked.map(({ query }) => query)).size).toBe(6);
    expect(asked[0]?.query).toBe(asked[6]?.query);
  });
});
