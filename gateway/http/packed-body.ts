import type { IncomingHttpHeaders } from 'node:http';
import { HttpRefusal } from './http-refusal.ts';

/** Refuses a body that is packed: a few bytes can unpack into gigabytes. Throws a `HttpRefusal`. */
export function refusePacked(headers: IncomingHttpHeaders): void {
  const encoding = headers['content-encoding']?.trim().toLowerCase();
  if (!encoding || encoding === 'identity') return;
  throw new HttpRefusal(
    'UNSUPPORTED_MEDIA_TYPE',
    'The body is packed; expected it as it is, without a Content-Encoding.',
  );
}
