import type { Outcome, Target } from './attack.ts';
import { exchange } from './exchange.ts';
import { request } from './request.ts';

/** A GraphQL request: text and bytes go as they are, anything else as JSON. */
export function ask(
  target: Target,
  body: unknown,
  headers: Readonly<Record<string, string | null>> = {},
): Promise<Outcome> {
  const text = typeof body === 'string' || Buffer.isBuffer(body) ? body : JSON.stringify(body);
  return exchange(target, request({ method: 'POST', headers, body: text }));
}
