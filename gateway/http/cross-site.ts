import type { IncomingHttpHeaders } from 'node:http';
import { HttpRefusal } from './http-refusal.ts';

/** What a form can be sent as: a browser asks no permission for it, whatever page the form stands on. */
const formTypes = new Set(['application/x-www-form-urlencoded', 'multipart/form-data', 'text/plain']);
/** A page of another site cannot set these without asking first. */
const marks = ['apollo-require-preflight', 'x-apollo-operation-name'];

/**
 * Refuses what any page could make a visitor's browser send, with the visitor's rights, without a preflight
 * (https://fetch.spec.whatwg.org/#cors-safelisted-request-header). Throws a `HttpRefusal`.
 */
export function refuseCrossSite(headers: IncomingHttpHeaders): void {
  const type = headers['content-type']?.split(';', 1)[0]?.trim().toLowerCase();
  if (type && !formTypes.has(type)) return;
  if (marks.some((name) => headers[name])) return;
  throw new HttpRefusal(
    'CROSS_SITE_REQUEST',
    'The request could have come from another site; expected the Content-Type application/json, or a header Apollo-Require-Preflight.',
  );
}
