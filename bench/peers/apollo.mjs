// Apollo's gateway and server, on the express that its documentation shows: node apollo.mjs <supergraph> <port> <fetcher>
import { readFileSync } from 'node:fs';
import http from 'node:http';
import { ApolloGateway, RemoteGraphQLDataSource } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import express from 'express';
import { Pool } from 'undici';

const [supergraph, port, fetcher] = process.argv.slice(2);

/** A fetcher as RemoteGraphQLDataSource wants one, on undici's `request`: its `fetch` costs as much as the stock fetcher. */
function undiciFetcher() {
  const pools = new Map();
  const poolOf = (origin) => {
    if (!pools.has(origin)) pools.set(origin, new Pool(origin, { connections: 64, pipelining: 1 }));
    return pools.get(origin);
  };
  return async (url, { method, headers, body }) => {
    const { origin, pathname } = new URL(url);
    const response = await poolOf(origin).request({ path: pathname, method, headers, body });
    const get = (name) => response.headers[name.toLowerCase()] ?? null;
    return {
      url,
      status: response.statusCode,
      ok: response.statusCode >= 200 && response.statusCode < 300,
      headers: { get, has: (name) => get(name) !== null },
      text: () => response.body.text(),
      json: () => response.body.json(),
    };
  };
}

const own = fetcher === 'undici' ? undiciFetcher() : null;
const gateway = new ApolloGateway({
  supergraphSdl: readFileSync(supergraph, 'utf8'),
  ...(own ? { buildService: ({ url }) => new RemoteGraphQLDataSource({ url, fetcher: own }) } : {}),
});
const server = new ApolloServer({ gateway });
await server.start();
const app = express();
app.use('/graphql', express.json({ limit: '50mb' }), expressMiddleware(server));
http.createServer(app).listen(Number(port), '127.0.0.1');
