import { describe, expect, test } from '@jest/globals';
import { buildSchema } from 'graphql';
import type { Caller } from '../../../subgraphs/kit/caller.ts';
import { executor } from '../../../subgraphs/kit/execute.ts';
import { silentLog } from '../../support/silent-log.ts';

/** A registry whose fields tell who asks; the one on a promise runs after others. */
function telling() {
  const schema = buildSchema(
    'type Query { who: String later: String deep: Deep } type Deep { who: String } type Mutation { who: String }',
  );
  const who = (_: unknown, __: unknown, caller: Caller) => JSON.stringify(caller);
  const later = async (...given: Parameters<typeof who>) => who(...given);
  Object.assign(schema.getQueryType()?.getFields().who ?? {}, { resolve: who });
  Object.assign(schema.getQueryType()?.getFields().later ?? {}, { resolve: later });
  Object.assign(schema.getQueryType()?.getFields().deep ?? {}, { resolve: () => ({}) });
  const deep = schema.getType('Deep') as ReturnType<typeof schema.getQueryType>;
  Object.assign(deep?.getFields().who ?? {}, { resolve: later });
  return executor(schema, silentLog);
}

const caller = { requestId: '7', authorization: 'Bearer of the client', traceparent: '00-1' };
const told = JSON.stringify(caller);

describe('who asks', () => {
  test.each([
    ['compiled', '{ who later deep { who } }'],
    // Introspection is not compiled.
    ['by graphql-js', '{ who later deep { who } __type(name: "Deep") { name } }'],
  ])('reaches every resolver, %s', async (_title, query) => {
    expect((await telling()({ query }, caller)).data).toMatchObject({ who: told, later: told, deep: { who: told } });
  });

  test('is nobody, not nothing, where nobody said', async () => {
    for (const query of ['{ who }', '{ who __type(name: "Deep") { name } }']) {
      expect((await telling()({ query })).data).toMatchObject({ who: '{}' });
    }
  });

  test('is not confused among requests at one time', async () => {
    const execute = telling();
    const names = ['1', '2', '3'];
    const answers = await Promise.all(names.map((requestId) => execute({ query: '{ later }' }, { requestId })));
    expect(answers.map(({ data }) => data?.later)).toEqual(names.map((requestId) => JSON.stringify({ requestId })));
  });
});
