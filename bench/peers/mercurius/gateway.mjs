// Mercurius' gateway: node gateway.mjs <file of services: name, url, schema> <port>
import { readFileSync } from 'node:fs';
import mercuriusGateway from '@mercuriusjs/gateway';
import Fastify from 'fastify';

const [file, port] = process.argv.slice(2);
const services = JSON.parse(readFileSync(file, 'utf8'));

const app = Fastify();
app.register(mercuriusGateway, {
  // As many connections to a registry as the other subjects have; its own preset is 10.
  gateway: { services: services.map((service) => ({ ...service, mandatory: true, connections: 64 })) },
});
await app.listen({ host: '127.0.0.1', port: Number(port) });
