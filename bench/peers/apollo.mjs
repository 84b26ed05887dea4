// Apollo's gateway and server, on the express that its documentation shows: node apollo.mjs <supergraph> <port> <fetcher>
import { readFileSync } from 'node:fs';
import http from 'node:http';
import { ApolloGateway, RemoteGraphQLDataSource } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import express from 'express';
import { Agent, fetch, setGlobalDispatcher } from 'undici';

const [supergraph, port, fetcher] = process.argv.slice(2);
if (fetcher === 'undici') setGlobalDispatcher(new Agent({ connections: 64, pipelining: 1 }));

const gateway = new ApolloGateway({
  supergraphSdl: readFileSync(supergraph, 'utf8'),
  ...(fetcher === 'undici'
    ? {
        buildService: ({ url }) =>
          new RemoteGraphQLDataSource({ url, fetcher: fetch, honorSubgraphCacheControlHeader: false }),
      }
    : {}),
});
const server = new ApolloServer({ gateway });
await server.start();
const app = express();
app.use('/graphql', express.json({ limit: '50mb' }), expressMiddleware(server));
http.createServer(app).listen(Number(port), '127.0.0.1');
