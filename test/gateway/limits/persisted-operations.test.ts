import { hash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { openPersistedOperations } from '../../../gateway/limits/persisted-operations.ts';

const text = '{ __typename }';
const named = (of: string) => ({ version: 1, sha256Hash: hash('sha256', of, 'hex') });
const code = (found: object) => ('error' in found ? found.error : found);

describe('operations by their hash', () => {
  test('are found once their text was kept, and not before', () => {
    const persisted = openPersistedOperations(null);
    const byHash = { query: undefined, persistedQuery: named(text) };
    expect(code(persisted.find(byHash))).toEqual({
      message: 'PersistedQueryNotFound',
      extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' },
    });
    expect(persisted.find({ query: text, persistedQuery: named(text) })).toMatchObject({ query: text, toKeep: text });
    persisted.keep(text);
    expect(persisted.find(byHash)).toEqual({ query: text, isPersisted: true, toKeep: null });
  });

  test.each<[string, unknown, unknown, string]>([
    ['a hash of another text', text, named('{ a }'), 'provided sha does not match query'],
    ['an empty text', '', named(''), 'provided sha does not match query'],
    ['another version', undefined, { version: 2, sha256Hash: 'x' }, 'Unsupported persisted query version'],
    ['a hash that is no text', undefined, { version: 1, sha256Hash: 7 }, 'Unsupported persisted query version'],
    ['true', undefined, true, 'Unsupported persisted query version'],
  ])('are refused for %s', (_title, query, persistedQuery, message) => {
    expect(code(openPersistedOperations(null).find({ query, persistedQuery }))).toEqual({
      message,
      extensions: { code: 'BAD_REQUEST' },
    });
  });

  test('leave alone what comes without a hash', () => {
    const persisted = openPersistedOperations(null);
    expect(persisted.find({ query: 7, persistedQuery: undefined })).toEqual({
      query: 7,
      isPersisted: false,
      toKeep: null,
    });
  });
});

describe('a safelist', () => {
  const persisted = openPersistedOperations([text]);

  test('runs what is on it, by text and by hash, without being told first', () => {
    expect(persisted.find({ query: text, persistedQuery: undefined })).toMatchObject({ query: text });
    expect(persisted.find({ query: undefined, persistedQuery: named(text) })).toMatchObject({ query: text });
  });

  test('refuses everything else, and nothing can be added', () => {
    const other = '{ other }';
    const forbidden = { extensions: { code: 'FORBIDDEN' } };
    expect(code(persisted.find({ query: other, persistedQuery: undefined }))).toMatchObject(forbidden);
    expect(code(persisted.find({ query: other, persistedQuery: named(other) }))).toMatchObject(forbidden);
    expect(code(persisted.find({ query: `${text} `, persistedQuery: undefined }))).toMatchObject(forbidden);
    persisted.keep(other);
    expect(code(persisted.find({ query: undefined, persistedQuery: named(other) }))).toMatchObject({
      extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' },
    });
  });
});
