import { hash } from 'node:crypto';
import type { GraphQLFormattedError } from 'graphql';
import { LRUCache } from 'lru-cache';
import { type ErrorCode, errorTable } from '../../schema/errors.ts';

/** A request's document as it came: its text, its hash, or both. */
export interface AskedDocument {
  readonly query: unknown;
  /** Of the request's extensions: `{ version: 1, sha256Hash }`. */
  readonly persistedQuery: unknown;
}

export type FoundDocument =
  | {
      readonly query: unknown;
      /** True where a hash came with the request: the text is the one that the hash names. */
      readonly isPersisted: boolean;
      /** To be kept under its hash, once it is known to be a valid operation. */
      readonly toKeep: string | null;
    }
  | { readonly error: GraphQLFormattedError };

export interface PersistedOperations {
  find(asked: AskedDocument): FoundDocument;
  keep(text: string): void;
}

const most = 2_000;
const mostCharacters = 16 * 1024 * 1024;

/**
 * Operations by the SHA-256 of their text, as clients with automatic persisted queries ask for them (the protocol of Apollo
 * Client). Where `listed` is given nothing else runs, by hash or by text, and nothing can be added: the safelist.
 */
export function openPersistedOperations(listed: readonly string[] | null): PersistedOperations {
  const list = listed && new Map(listed.map((text) => [hash('sha256', text, 'hex'), text]));
  const texts = new Set(listed);
  const kept = new LRUCache<string, string>({ max: most, maxSize: mostCharacters, sizeCalculation: sizeOf });
  return {
    find: ({ query, persistedQuery }) => {
      const isText = typeof query === 'string' && query !== '';
      if (!persistedQuery) {
        if (list && isText && !texts.has(query)) return { error: notListed() };
        return { query, isPersisted: false, toKeep: null };
      }
      const sha256Hash = hashIn(persistedQuery);
      if (!sha256Hash) return refused('BAD_REQUEST', 'Unsupported persisted query version');
      if (query === undefined || query === null) {
        const text = list ? list.get(sha256Hash) : kept.get(sha256Hash);
        if (text === undefined) return refused('PERSISTED_QUERY_NOT_FOUND', 'PersistedQueryNotFound');
        return { query: text, isPersisted: true, toKeep: null };
      }
      if (!isText || hash('sha256', query, 'hex') !== sha256Hash) {
        return refused('BAD_REQUEST', 'provided sha does not match query');
      }
      if (list && !texts.has(query)) return { error: notListed() };
      return { query, isPersisted: true, toKeep: list || kept.has(sha256Hash) ? null : query };
    },
    keep: (text) => {
      if (!list) kept.set(hash('sha256', text, 'hex'), text);
    },
  };
}

const sizeOf = (text: string): number => text.length + 1;

function hashIn(persistedQuery: unknown): string | null {
  if (typeof persistedQuery !== 'object' || persistedQuery === null) return null;
  const { version, sha256Hash } = persistedQuery as Record<string, unknown>;
  return version === 1 && typeof sha256Hash === 'string' ? sha256Hash.toLowerCase() : null;
}

function refused(code: ErrorCode, message: string = errorTable[code].message) {
  return { error: { message, extensions: { code } } };
}

const notListed = (): GraphQLFormattedError =>
  refused(
    'FORBIDDEN',
    'This gateway runs only the operations on its list: those of its matters, and of its folder of operations.',
  ).error;
