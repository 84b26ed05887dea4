import { describe, expect, test } from '@jest/globals';
import { buildSchema } from 'graphql';
import { openLog } from '../../../gateway/log.ts';
import { refusal } from '../../../subgraphs/kit/errors.ts';
import { executor } from '../../../subgraphs/kit/execute.ts';
import { lines } from '../../support/lines.ts';

const schema = buildSchema(
  'type Query { fine(years: Int! = 1): Int refused: Int broken: Int missing: Missing } type Missing { promised: Int! }',
);
const throwing = (error: Error) => () => {
  throw error;
};
const fields = schema.getQueryType()?.getFields();
if (fields?.fine) fields.fine.resolve = () => 1;
if (fields?.refused) fields.refused.resolve = throwing(refusal('BAD_USER_INPUT', 'expected 1 to 100'));
if (fields?.broken) fields.broken.resolve = throwing(new Error('SQLITE_CORRUPT in /var/lib/registry.sqlite'));
if (fields?.missing) fields.missing.resolve = () => ({});

describe('a registry’s executor', () => {
  const log = lines();
  const execute = executor(schema, openLog('error', log.stream));

  test('keeps what was written for clients', async () => {
    const { data, errors } = await execute({ query: '{ fine refused }' });
    expect(data).toEqual({ fine: 1, refused: null });
    expect(errors).toEqual([
      { message: 'expected 1 to 100', path: ['refused'], extensions: { code: 'BAD_USER_INPUT' } },
    ]);
  });

  test('masks what was not, under an id that the log repeats', async () => {
    const { errors } = await execute({ query: '{ broken }' });
    expect(errors).toEqual([
      {
        message: 'The registry failed while answering this field; its value is not known.',
        path: ['broken'],
        extensions: { code: 'REGISTRY_FAILED', id: expect.any(String) },
      },
    ]);
    expect(log.all()).toEqual([
      expect.objectContaining({
        id: errors?.[0]?.extensions?.id,
        path: 'broken',
        reason: expect.stringContaining('SQLITE_CORRUPT'),
      }),
    ]);
  });

  test('tells a promised value that is not there', async () => {
    const { data, errors } = await execute({ query: '{ missing { promised } }' });
    expect(data).toEqual({ missing: null });
    expect(errors?.[0]?.extensions).toEqual({ code: 'VALUE_INCOMPLETE' });
  });

  test('tells a client that its variable is null where null means nothing', async () => {
    const query = 'query ($years: Int) { fine(years: $years) }';
    const { data, errors } = await execute({ query, variables: { years: null } });
    expect(data).toEqual({ fine: null });
    expect(errors).toEqual([
      {
        message: 'Argument "years" of non-null type "Int!" must not be null.',
        path: ['fine'],
        extensions: { code: 'BAD_USER_INPUT' },
      },
    ]);
    expect(await execute({ query })).toEqual({ data: { fine: 1 } });
  });

  test.each([
    ['{', 'GRAPHQL_PARSE_FAILED'],
    ['{ unknown }', 'GRAPHQL_VALIDATION_FAILED'],
  ])('refuses %s as a whole', async (query, code) => {
    const { data, errors } = await execute({ query });
    expect(data).toBeUndefined();
    expect(errors?.[0]?.extensions).toEqual({ code });
  });
});
