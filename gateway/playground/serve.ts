import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { HttpRefusal } from '../http/http-refusal.ts';
import type { PlaygroundConfiguration } from './configuration.ts';

/** What is served: the folder that `buildPlayground` made, and what the page is to know. */
export interface PlaygroundOptions {
  readonly folder: string;
  readonly configuration: PlaygroundConfiguration;
  /** A short-lived token for a persona of the configuration; null for any other. Left out where nobody makes tokens. */
  readonly issue?: IssueToken | undefined;
}

export type IssueToken = (persona: string) => Promise<PlaygroundToken | null>;

export interface PlaygroundToken {
  readonly token: string;
  /** RFC 3339. */
  readonly expiresAt: string;
}

/**
 * The page may load and call this server and nothing else, so that no identity number can leave it,
 * not even through an image address in an answer. The exceptions are what Monaco needs:
 * style elements made by script, and fonts and pictures inside the style sheet.
 */
const contentSecurityPolicy = [
  "default-src 'self'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data:",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const headers = {
  'content-security-policy': contentSecurityPolicy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
};

/**
 * Serves the playground from `/`: the page, its `assets/` (cached for a year, since their names carry a hash)
 * `/playground.json`, and where tokens are made `/playground/token?persona=`. The headers are set on these routes only.
 * Throws a TypeError where the endpoint lies on another origin; the page could not reach it.
 */
export async function servePlayground(app: FastifyInstance, options: PlaygroundOptions): Promise<void> {
  const { folder, configuration, issue } = options;
  checkEndpoint(configuration.endpoint);
  const html = await readFile(join(folder, 'index.html'));
  await app.register(async (scope) => {
    scope.addHook('onRequest', async (_request, reply) => {
      reply.headers(headers);
    });
    await scope.register(fastifyStatic, {
      root: join(folder, 'assets'),
      prefix: '/assets/',
      index: false,
      decorateReply: false,
      immutable: true,
      maxAge: '365d',
    });
    scope.get('/', async (_request, reply) =>
      reply.type('text/html; charset=utf-8').header('cache-control', 'no-cache').send(html),
    );
    scope.get('/playground.json', async (_request, reply) =>
      reply.header('cache-control', 'no-store').send(configuration),
    );
    if (!issue) return;
    scope.get<{ Querystring: { persona?: unknown } }>('/playground/token', async ({ query: { persona } }, reply) => {
      const issued = typeof persona === 'string' ? await issue(persona) : null;
      if (!issued) throw new HttpRefusal('NOT_FOUND', 'There is no such persona; /playground.json names them.');
      return reply.header('cache-control', 'no-store').send(issued);
    });
  });
}

function checkEndpoint(endpoint: string): void {
  const anyOrigin = 'http://playground.invalid';
  if (URL.canParse(endpoint, anyOrigin) && new URL(endpoint, anyOrigin).origin === anyOrigin) return;
  throw new TypeError(`The playground's endpoint must be a path on this server, such as "graphql", not "${endpoint}"`);
}
