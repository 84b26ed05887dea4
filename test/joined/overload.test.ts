import { once } from 'node:events';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { defaultLimits } from '../../gateway/limits/limits.ts';
import { localSource } from '../../gateway/source/local-source.ts';
import { type City, openCity } from '../support/city.ts';
import { openGateway } from '../support/gateway.ts';
import { heldSource } from '../support/held-source.ts';

const body = JSON.stringify({ query: '{ person(idNumber: "310101199003070019") { name } }' });
const headers = { 'content-type': 'application/json' };
const server = (limits: Partial<typeof defaultLimits.server>) => ({
  limits: { ...defaultLimits, server: { ...defaultLimits.server, ...limits } },
});

describe('a gateway that has more to do than it can take on', () => {
  let city: City;
  beforeAll(async () => {
    city = await openCity();
  });
  afterAll(() => city.stop());

  test('says so at once and when to come again, answers about its health, and then takes requests again', async () => {
    const held = heldSource(localSource(city.registries.find(({ name }) => name === 'population') ?? missing()));
    const others = city.registries.filter(({ name }) => name !== 'population').map(localSource);
    const gateway = await openGateway([held.source, ...others], server({ requests: 2 }));
    const ask = () => fetch(`${gateway.url}/graphql`, { method: 'POST', headers, body });
    try {
      expect((await ask()).status).toBe(200);
      const first = held.hold();
      const waiting = [ask()];
      await first;
      const second = held.hold();
      waiting.push(ask());
      await second;
      const asked = held.asked();
      for (const refused of await Promise.all(Array.from({ length: 50 }, ask))) {
        expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '1']);
        expect(await refused.json()).toEqual({
          errors: [
            {
              message: 'The gateway has more to do than it can take on.',
              extensions: { code: 'OVERLOADED' },
            },
          ],
        });
      }
      expect(held.asked()).toBe(asked);
      for (const path of ['/livez', '/readyz', '/metrics']) expect((await fetch(gateway.url + path)).status).toBe(200);
      held.letGo();
      for (const answer of await Promise.all(waiting)) expect(answer.status).toBe(200);
      expect((await ask()).status).toBe(200);
    } finally {
      held.letGo();
      await gateway.stop();
    }
  });

  test('takes no more connections than it may, and one again when one ends', async () => {
    const gateway = await openGateway(city.registries.map(localSource), server({ connections: 2 }));
    const { port, hostname } = new URL(gateway.url);
    const request = `GET /livez HTTP/1.1\r\nhost: x\r\n\r\n`;
    const open = async () => {
      const socket = connect(Number(port), hostname).setEncoding('utf8');
      socket.on('error', () => undefined);
      socket.write(request);
      const answer = await Promise.race([once(socket, 'data'), once(socket, 'close').then(() => [''])]);
      return { socket, status: String(answer[0]).split(' ')[1] };
    };
    try {
      const [first, second] = [await open(), await open()];
      expect([first.status, second.status]).toEqual(['200', '200']);
      expect((await open()).status).toBeUndefined();
      const ended = once(first.socket, 'close');
      first.socket.end();
      await ended;
      const third = await open();
      expect(third.status).toBe('200');
      for (const { socket } of [second, third]) socket.destroy();
    } finally {
      await gateway.stop();
    }
  });

  test('cuts off who sends headers too slowly', async () => {
    const gateway = await openGateway(city.registries.map(localSource), server({ headersMs: 100, requestMs: 200 }));
    const { port, hostname } = new URL(gateway.url);
    const slow = [
      '',
      'POST /graphql HTTP/1.1\r\nhost: x\r\n',
      'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 10\r\n\r\n{',
    ];
    try {
      const answers = slow.map((start) => {
        const socket = connect(Number(port), hostname);
        socket.write(start);
        return text(socket);
      });
      for (const answer of await Promise.all(answers)) expect(answer).toMatch(/^HTTP\/1\.1 408 /);
    } finally {
      await gateway.stop();
    }
  });
});

function missing(): never {
  throw new Error('the city has a population registry');
}
