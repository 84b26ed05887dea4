import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What stands between the gateway and a registry: how the registry's answer is spoilt. */
export type Fault = 'none' | 'down' | 'slow' | 'garbage' | 'half';

export interface FaultyRegistry {
  readonly url: string;
  /** Operations that reached it. */
  calls(): number;
  become(fault: Fault): void;
  stop(): Promise<void>;
}

/** A real HTTP server before a real registry; `half` leaves every second key out of each object of an answer. */
export async function faultyRegistry(target: string): Promise<FaultyRegistry> {
  let fault: Fault = 'none';
  let calls = 0;
  const server = createServer(async (request, response) => {
    if (request.url === '/graphql') calls += 1;
    if (fault === 'down') return request.socket.destroy();
    if (fault === 'slow') return;
    if (fault === 'garbage') return void response.end('<html>maintenance</html>');
    const answer = await forward(request, target);
    response.setHeader('content-type', 'application/json');
    response.end(fault === 'half' ? JSON.stringify(halved(JSON.parse(answer))) : answer);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    calls: () => calls,
    become: (next) => {
      fault = next;
    },
    stop: () => close(server),
  };
}

async function forward(request: IncomingMessage, target: string): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const body = chunks.length > 0 ? { body: Buffer.concat(chunks) } : {};
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`${target}${request.url}`, { method: request.method ?? 'GET', headers, ...body });
  return response.text();
}

function halved(value: unknown, isRoot = true): unknown {
  if (Array.isArray(value)) return value.map((item) => halved(item, false));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([key], index) => isRoot || key === '_entities' || index % 2 === 0);
  return Object.fromEntries(entries.map(([key, inner]) => [key, halved(inner, key === 'data' && isRoot)]));
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
