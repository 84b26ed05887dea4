import { connect, Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { examples } from '../../command/examples.ts';
import { openLog } from '../../gateway/log.ts';
import { localSource } from '../../gateway/source/local-source.ts';
import { type City, openCity } from '../support/city.ts';
import { openGateway, type TestGateway } from '../support/gateway.ts';
import { lines } from '../support/lines.ts';

const written = lines();
const reached = new Set<string>();

describe('what the gateway gives away', () => {
  let city: City;
  let gateway: TestGateway;
  beforeAll(async () => {
    watchConnections();
    city = await openCity();
    gateway = await openGateway(city.registries.map(localSource), { log: openLog('debug', written.stream) });
  });
  afterAll(async () => {
    jest.restoreAllMocks();
    await gateway.stop();
    await city.stop();
  });

  /** Looks over the shoulder of every socket of this process; each still connects as it would. */
  function watchConnections() {
    const original = Socket.prototype.connect;
    jest.spyOn(Socket.prototype, 'connect').mockImplementation(function (this: Socket, ...to: unknown[]) {
      const [target] = (Array.isArray(to[0]) ? to[0] : to) as [{ host?: string; port?: number; path?: string }];
      reached.add(target.path ?? target.host ?? 'localhost');
      return Reflect.apply(original, this, to);
    } as never);
  }

  test('its log has every request and no ID number, name or query, whatever a client sends', async () => {
    const id = '310101199003070019';
    for (const { query, variables } of examples()) await gateway.ask(query, JSON.parse(variables));
    await gateway.ask(`query P${id} { person(idNumber: "${id}") { name } }`);
    await gateway.ask('query ($id: CitizenId!) { person(idNumber: $id) { name } }', { id: '310101199003070018' });
    await fetch(`${gateway.url}/graphql?query={person(idNumber:"${id}"){name}}`);
    await fetch(`${gateway.url}/${id}`, { headers: { 'user-agent': id, 'x-request-id': id } });
    expect(written.all().filter((line) => (line as { msg: string }).msg === 'answered').length).toBeGreaterThanOrEqual(
      5,
    );
    expect(written.text()).not.toMatch(/\d{17}[\dXx]|\d{15}(?!\d)|[一-鿿]/);
  });

  test('starting and asking opens no connection beyond this machine', async () => {
    expect([...reached].filter((host) => !/^(127\.\d+\.\d+\.\d+|::1|localhost)$/.test(host))).toEqual([]);
  });

  test('the watch would have seen one', async () => {
    const socket = connect({ host: '127.0.0.2', port: 9 });
    socket.on('error', () => undefined);
    socket.destroy();
    expect([...reached]).toContain('127.0.0.2');
  });
});
