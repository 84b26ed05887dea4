import cors from '@fastify/cors';
import type { FastifyInstance } from 'fastify';

/** What a page of a listed origin may send, and read, besides what every page may. */
const sent = [
  'content-type',
  'authorization',
  'mianti-matter',
  'mianti-case',
  'mianti-cost',
  'traceparent',
  'apollo-require-preflight',
];
const read = ['x-request-id', 'retry-after'];

/**
 * Lets pages of exactly these origins read answers (https://fetch.spec.whatwg.org/#http-cors-protocol); without any, no page of
 * another origin can. Never with cookies: who asks is said by a token.
 */
export async function allowOrigins(scope: FastifyInstance, origins: readonly string[]): Promise<void> {
  if (origins.length === 0) return;
  await scope.register(cors, {
    origin: (origin, callback) => callback(null, origin !== undefined && origins.includes(origin) ? origin : false),
    methods: ['GET', 'POST'],
    allowedHeaders: sent,
    exposedHeaders: read,
    credentials: false,
    maxAge: 600,
    strictPreflight: false,
  });
}
