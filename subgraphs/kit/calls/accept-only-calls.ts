import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { callHeader, type SpendCall, type VerifyCall } from '../../../schema/call-token.ts';
import { CallRefused } from './call-refused.ts';

/** The one path that a stranger is answered at: whether a process lives is no secret. */
const openPath = '/livez';

/**
 * Lets a server answer signed calls only, whatever the path and method. A stranger is refused before any of the body is
 * read, and a body before it is parsed.
 */
export function acceptOnlyCalls(app: FastifyInstance, verify: VerifyCall): void {
  const open = new WeakMap<FastifyRequest, SpendCall>();
  const spend = (request: FastifyRequest, body: Buffer | '') => {
    if (request.routeOptions.url === openPath) return;
    const spendFor = open.get(request);
    open.delete(request);
    if (!spendFor?.(createHash('sha256').update(body).digest('base64url'))) throw new CallRefused();
  };
  app.addHook('onRequest', async (request) => {
    if (request.routeOptions.url === openPath) return;
    const { method, url, headers } = request;
    const token = headers[callHeader];
    const spendFor = await verify(typeof token === 'string' ? token : undefined, { method, path: url });
    if (!spendFor) throw new CallRefused();
    open.set(request, spendFor);
  });
  const parse = app.getDefaultJsonParser('error', 'error');
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body: Buffer, done) => {
    try {
      spend(request, body);
    } catch (error) {
      return done(error as CallRefused);
    }
    return parse(request, body.toString(), done);
  });
  app.addHook('preValidation', async (request) => {
    // A request without a body comes here with its token unspent.
    if (open.has(request)) spend(request, '');
  });
}
