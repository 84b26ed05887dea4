export interface RequestParts {
  readonly method?: string;
  readonly path?: string;
  /** Beside those that every request needs; null leaves one of those out. */
  readonly headers?: Readonly<Record<string, string | null>>;
  readonly body?: string | Buffer;
}

/** The bytes of an HTTP/1.1 request after which the connection ends. Nothing is checked or escaped: that is the point. */
export function request({ method = 'GET', path = '/graphql', headers = {}, body }: RequestParts): Buffer {
  const bytes = body === undefined ? undefined : Buffer.from(body);
  const all: Record<string, string | null> = {
    host: '127.0.0.1',
    connection: 'close',
    ...(bytes && { 'content-type': 'application/json', 'content-length': String(bytes.length) }),
    ...headers,
  };
  const lines = Object.entries(all).flatMap(([name, value]) => (value === null ? [] : [`${name}: ${value}\r\n`]));
  return Buffer.concat([Buffer.from(`${method} ${path} HTTP/1.1\r\n${lines.join('')}\r\n`), bytes ?? Buffer.alloc(0)]);
}
