import type { Reply } from './attack.ts';

const headEnd = '\r\n\r\n';

/** HTTP answers out of what a connection brought, one after the other; the last may be cut short, and rubbish has status 0. */
export function parseReplies(bytes: Buffer): Reply[] {
  const replies: Reply[] = [];
  let rest = bytes;
  while (rest.length > 0) {
    const end = rest.indexOf(headEnd);
    const [first = '', ...lines] = rest
      .subarray(0, end < 0 ? rest.length : end)
      .toString('latin1')
      .split('\r\n');
    const status = Number(/^HTTP\/1\.[01] (\d{3})/.exec(first)?.[1] ?? 0);
    if (status === 0) return [...replies, { status, headers: new Map(), body: rest.toString() }];
    const headers = headersOf(lines);
    const after = end < 0 ? Buffer.alloc(0) : rest.subarray(end + headEnd.length);
    const { body, left } = bodyOf(status, headers, after);
    if (status !== 100) replies.push({ status, headers, body: body.toString() });
    rest = left;
  }
  return replies;
}

function headersOf(lines: readonly string[]): Map<string, string> {
  const headers = new Map<string, string>();
  for (const line of lines) {
    const [, name = '', value = ''] = /^([^:]*):\s*(.*)$/.exec(line) ?? [];
    const known = headers.get(name.toLowerCase());
    headers.set(name.toLowerCase(), known === undefined ? value : `${known}, ${value}`);
  }
  return headers;
}

function bodyOf(status: number, headers: ReadonlyMap<string, string>, after: Buffer): { body: Buffer; left: Buffer } {
  if (status < 200 || status === 204 || status === 304) return { body: Buffer.alloc(0), left: after };
  if (headers.get('transfer-encoding') === 'chunked') return unchunked(after);
  const length = Number(headers.get('content-length') ?? after.length);
  // An answer to HEAD tells a length and has no body: what follows at once is the next answer.
  if (after.subarray(0, 7).toString() === 'HTTP/1.') return { body: Buffer.alloc(0), left: after };
  return { body: after.subarray(0, length), left: after.subarray(length) };
}

function unchunked(bytes: Buffer): { body: Buffer; left: Buffer } {
  const parts: Buffer[] = [];
  let rest = bytes;
  while (rest.length > 0) {
    const lineEnd = rest.indexOf('\r\n');
    const size = Number.parseInt(rest.subarray(0, Math.max(lineEnd, 0)).toString(), 16);
    if (lineEnd < 0 || Number.isNaN(size)) break;
    parts.push(rest.subarray(lineEnd + 2, lineEnd + 2 + size));
    rest = rest.subarray(lineEnd + 2 + size + 2);
    if (size === 0) break;
  }
  return { body: Buffer.concat(parts), left: rest };
}
