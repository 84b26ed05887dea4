import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { type ErrorCode, errorTable } from '../../schema/errors.ts';
import { internalError } from '../answer/present-error.ts';
import type { GatewayLog } from '../log.ts';
import { HttpRefusal } from './http-refusal.ts';

/** Fastify's refusals of a request's form, in the codes of the table and a sentence that says what was expected. */
const refusals: Readonly<Record<string, readonly [ErrorCode, string]>> = {
  FST_ERR_CTP_INVALID_JSON_BODY: ['BAD_REQUEST', 'The body is not JSON; expected an object such as {"query": "…"}.'],
  FST_ERR_CTP_EMPTY_JSON_BODY: ['BAD_REQUEST', 'The body is empty; expected an object such as {"query": "…"}.'],
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: ['BAD_REQUEST', 'The body is not as long as its Content-Length says.'],
  FST_ERR_CTP_INVALID_MEDIA_TYPE: ['UNSUPPORTED_MEDIA_TYPE', 'Expected the Content-Type application/json.'],
  FST_ERR_CTP_BODY_TOO_LARGE: ['PAYLOAD_TOO_LARGE', 'The body is larger than this gateway reads.'],
  // Who hangs up before the whole is there: nobody reads the answer, and it is no failure of the gateway.
  ECONNRESET: ['BAD_REQUEST', 'The request ended before it was whole.'],
  FST_ERR_BAD_URL: ['BAD_REQUEST', 'The address is not a valid URL.'],
  FST_ERR_MAX_PARAM_LENGTH: ['BAD_REQUEST', 'The address is longer than this gateway reads.'],
};

/** Answers whatever did not become a GraphQL request: in the form of a GraphQL error, never with a stack. */
export function httpErrors(log: GatewayLog) {
  return {
    /** What was thrown on the way in, by us or by Fastify. */
    answer: (error: FastifyError | HttpRefusal, _request: unknown, reply: FastifyReply): void => {
      const [code, message] = error instanceof HttpRefusal ? [error.code, error.message] : (refusals[error.code] ?? []);
      if (code === 'OVERLOADED') reply.header('retry-after', '1');
      if (code && message) reply.code(errorTable[code].status).send(errorBody(code, message));
      else reply.code(500).send({ errors: [internalError(error, undefined, log)] });
    },
    notFound: ({ url }: FastifyRequest, reply: FastifyReply): void => {
      if (url.split('?', 1)[0] !== '/graphql') {
        reply.code(404).send(errorBody('NOT_FOUND', errorTable.NOT_FOUND.message));
        return;
      }
      reply.code(405).header('allow', 'GET, POST, HEAD, OPTIONS');
      reply.send(errorBody('METHOD_NOT_ALLOWED', 'Expected POST, or GET for queries.'));
    },
  };
}

/** The body of an answer that is one error. */
export function errorBody(code: ErrorCode, message: string) {
  return { errors: [{ message, extensions: { code } }] };
}
