import { expect, test } from '@jest/globals';
import { throwIfUnusable } from '../../../../subgraphs/affairs/proof/throw-if-unusable.ts';

const error = (code: string, path?: readonly string[]) => ({
  message: code,
  extensions: { code },
  ...(path ? { path } : {}),
});

test.each(['BAD_USER_INPUT', 'INVALID_IDENTIFIER', 'INVALID_GEOMETRY'])(
  'an input that a registry refuses with %s is refused, not told as a registry that is down',
  (code) => {
    const answer = {
      data: { person: null },
      errors: [error('REGISTRY_TIMEOUT', ['b']), error(code, ['person', 'account'])],
    };
    expect(() => throwIfUnusable(answer)).toThrow(expect.objectContaining({ extensions: { code } }));
  },
);

test('what was refused as a whole is handed on, and no answer at all is none', () => {
  expect(() => throwIfUnusable({ data: null, errors: [error('SERVICE_UNAVAILABLE')] })).toThrow('SERVICE_UNAVAILABLE');
  expect(() => throwIfUnusable({ data: null, errors: [] })).toThrow(/neither data nor errors/);
});

test('an answer with what is missing is used', () => {
  expect(() => throwIfUnusable({ data: null, errors: [error('REGISTRY_UNAVAILABLE', ['person'])] })).not.toThrow();
  expect(() => throwIfUnusable({ data: {}, errors: [] })).not.toThrow();
});
