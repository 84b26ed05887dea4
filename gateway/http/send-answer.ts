import type { FastifyReply } from 'fastify';
import { statusOf } from '../answer/status-of.ts';
import type { GatewayMetrics } from '../metrics.ts';
import type { Answer } from '../operation/operation.ts';
import { retryAfter } from './retry-after.ts';

/** Sends an answer that entered no Apollo Server, to the byte as that would write it. */
export function sendAnswer(reply: FastifyReply, answer: Answer, mediaType: string, metrics: GatewayMetrics): void {
  const { data, errors = [] } = answer;
  for (const { extensions } of errors) metrics.error(String(extensions?.code));
  const seconds = retryAfter(errors);
  if (seconds !== undefined) reply.header('retry-after', String(seconds));
  reply.code(statusOf(errors, data !== undefined));
  // A person's record must not stay in a cache on the way.
  reply.header('content-type', mediaType).header('cache-control', 'no-store');
  reply.send(bodyOf(answer));
}

function bodyOf({ data, errors, extensions }: Answer): string {
  const parts: string[] = [];
  if (errors) parts.push(`"errors":${JSON.stringify(errors)}`);
  if (data !== undefined) parts.push(`"data":${data}`);
  if (extensions) parts.push(`"extensions":${JSON.stringify(extensions)}`);
  return `{${parts.join(',')}}\n`;
}
