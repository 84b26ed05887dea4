import { createHash } from 'node:crypto';
import { Transform } from 'node:stream';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { callHeader, type SpendCall, type VerifyCall } from '../../schema/call-token.ts';
import { HttpRefusal } from './http-refusal.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** True for a call that affairs, in a process of its own, has signed. */
    isForProof?: true;
  }
}

interface Pending {
  readonly spend: SpendCall;
  bodyHash: string;
}

const hashOfNothing = createHash('sha256').digest('base64url');

const refused = () => new HttpRefusal('UNAUTHENTICATED', 'The call is signed by no affairs that this gateway knows.');

/**
 * Tells what affairs asks from another process while it makes a proof. A signature that does not hold is refused, not left
 * out of account: affairs would be taken for a client, and its proof would fail for no reason that anybody could see.
 */
export function proofCalls(app: FastifyInstance, verify: VerifyCall): void {
  const pending = new WeakMap<FastifyRequest, Pending>();
  app.addHook('onRequest', async (request) => {
    const { method, url, headers } = request;
    const token = headers[callHeader];
    if (token === undefined) return;
    const spend = typeof token === 'string' ? await verify(token, { method, path: url }) : null;
    if (!spend) throw refused();
    pending.set(request, { spend, bodyHash: hashOfNothing });
  });
  app.addHook('preParsing', (request, _reply, payload, done) => {
    const call = pending.get(request);
    if (!call) return done(null, payload);
    const hash = createHash('sha256');
    const hashed = new Transform({
      transform: (chunk: Buffer, _encoding, next) => {
        hash.update(chunk);
        next(null, chunk);
      },
      flush: (next) => {
        call.bodyHash = hash.digest('base64url');
        next();
      },
    });
    payload.on('error', (error) => hashed.destroy(error));
    done(null, payload.pipe(hashed));
  });
  app.addHook('preValidation', async (request) => {
    const call = pending.get(request);
    if (!call) return;
    pending.delete(request);
    if (!call.spend(call.bodyHash)) throw refused();
    request.isForProof = true;
  });
}
