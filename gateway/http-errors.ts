import type { FastifyError, FastifyInstance } from 'fastify';
import { type ErrorCode, errorTable } from '../schema/errors.ts';
import { internalError } from './answer/present-error.ts';
import type { GatewayLog } from './log.ts';

/** Fastify's refusals of a request's form, in the codes of the table and a sentence that says what was expected. */
const refusals: Readonly<Record<string, readonly [ErrorCode, string]>> = {
  FST_ERR_CTP_INVALID_JSON_BODY: ['BAD_REQUEST', 'The body is not JSON; expected an object such as {"query": "…"}.'],
  FST_ERR_CTP_EMPTY_JSON_BODY: ['BAD_REQUEST', 'The body is empty; expected an object such as {"query": "…"}.'],
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: ['BAD_REQUEST', 'The body is not as long as its Content-Length says.'],
  FST_ERR_CTP_INVALID_MEDIA_TYPE: ['UNSUPPORTED_MEDIA_TYPE', 'Expected the Content-Type application/json.'],
  FST_ERR_CTP_BODY_TOO_LARGE: ['PAYLOAD_TOO_LARGE', 'The body is larger than this gateway reads.'],
  FST_ERR_BAD_URL: ['BAD_REQUEST', 'The address is not a valid URL.'],
};

const body = (code: ErrorCode, message: string) => ({ errors: [{ message, extensions: { code } }] });

/** Answers whatever did not become a GraphQL request: in the form of a GraphQL error, never with a stack. */
export function answerHttpErrors(app: FastifyInstance, log: GatewayLog): void {
  app.setErrorHandler(async (error: FastifyError, _request, reply) => {
    const [code, message] = refusals[error.code] ?? [];
    if (code && message) return reply.code(errorTable[code].status).send(body(code, message));
    return reply.code(500).send({ errors: [internalError(error, undefined, log)] });
  });
  app.setNotFoundHandler(async (request, reply) => {
    const isGraphql = request.url.split('?', 1)[0] === '/graphql';
    if (!isGraphql) return reply.code(404).send(body('NOT_FOUND', errorTable.NOT_FOUND.message));
    reply.header('allow', 'GET, POST, HEAD, OPTIONS');
    return reply.code(405).send(body('METHOD_NOT_ALLOWED', 'Expected POST, or GET for queries.'));
  });
}
