import { describe, expect, test } from '@jest/globals';
import { GraphQLError } from 'graphql';
import { presentError } from '../../../gateway/answer/present-error.ts';
import { type GatewayLog, openLog } from '../../../gateway/log.ts';
import { lines } from '../../support/lines.ts';

function present(error: GraphQLError, log: GatewayLog = openLog('silent')) {
  return presentError(error.toJSON(), error, log);
}

describe('an error shown to a client', () => {
  test('of the table keeps its sentence, path, registry and code, and nothing else', () => {
    const error = new GraphQLError('The registry was down.', {
      path: ['person'],
      extensions: { code: 'REGISTRY_UNAVAILABLE', registry: 'population', serviceName: 'x', stacktrace: ['at /srv'] },
    });
    expect(present(error)).toEqual({
      message: 'The registry was down.',
      path: ['person'],
      extensions: { code: 'REGISTRY_UNAVAILABLE', registry: 'population' },
    });
  });

  test.each(['constructor', '__proto__', 'toString'])(
    'with the code %s, which every object inherits, is not of the table',
    (code) => {
      const shown = present(new GraphQLError('connect ECONNREFUSED', { extensions: { code } }));
      expect(shown.extensions?.code).toBe('INTERNAL_SERVER_ERROR');
    },
  );

  test('not of the table becomes an id that the log repeats with the reason', () => {
    const written = lines();
    const error = new GraphQLError('connect ECONNREFUSED 10.0.0.7:5432', {
      originalError: new Error('at /srv/app.ts:1'),
    });
    const shown = present(error, openLog('error', written.stream));
    expect(JSON.stringify(shown)).not.toMatch(/ECONNREFUSED|10\.0|srv/);
    expect(shown.extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR', id: expect.any(String) });
    expect(written.all()).toEqual([expect.objectContaining({ id: shown.extensions?.id, reason: expect.any(String) })]);
  });

  test('repeats the reason for a variable, not its value', () => {
    const error = new GraphQLError(
      'Variable "$id" got invalid value "310101199003070018"; CitizenId: check digit is 9, not 8',
      { extensions: { code: 'BAD_USER_INPUT' } },
    );
    expect(present(error).message).toBe('Variable "$id" is not valid: CitizenId: check digit is 9, not 8');
  });

  test('has the code of the scalar that refused, not of the rule that met it', () => {
    const scalar = new GraphQLError('check digit', { extensions: { code: 'INVALID_IDENTIFIER' } });
    const error = new GraphQLError('x', { originalError: scalar, extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } });
    expect(present(error).extensions).toEqual({ code: 'INVALID_IDENTIFIER' });
  });

  test('is cut where a client could have made it long', () => {
    const error = new GraphQLError('x'.repeat(200_000), { extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } });
    expect(present(error).message).toHaveLength(300);
  });
});
