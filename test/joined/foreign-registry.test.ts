import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { registries } from '../../command/registries.ts';
import { remoteSource } from '../../gateway/source/remote-source.ts';
import { errorTable } from '../../schema/errors.ts';
import { openGateway, type TestGateway } from '../support/gateway.ts';

/** What a registry says of a person, and what a client is told: code and message. */
const own = (code: keyof typeof errorTable) => [code, errorTable[code].message];
const cases: readonly (readonly [code: string, told: readonly string[]])[] = [
  ['GRAPHQL_PARSE_FAILED', own('REGISTRY_BAD_ANSWER')],
  ['GRAPHQL_VALIDATION_FAILED', own('REGISTRY_BAD_ANSWER')],
  ['OPERATION_RESOLUTION_FAILURE', own('REGISTRY_BAD_ANSWER')],
  ['BAD_REQUEST', own('REGISTRY_BAD_ANSWER')],
  ['PERSISTED_QUERY_NOT_FOUND', own('REGISTRY_BAD_ANSWER')],
  ['INTERNAL_SERVER_ERROR', own('REGISTRY_FAILED')],
  ['SERVICE_UNAVAILABLE', own('REGISTRY_FAILED')],
  ['SOMETHING_ELSE', own('REGISTRY_FAILED')],
  ['BAD_USER_INPUT', ['BAD_USER_INPUT', 'as the registry says']],
  ['INVALID_IDENTIFIER', ['INVALID_IDENTIFIER', 'as the registry says']],
  ['REGISTRY_FAILED', ['REGISTRY_FAILED', 'as the registry says']],
];

describe('a registry whose schema is not what the supergraph says', () => {
  let server: Server;
  let gateway: TestGateway;
  let answer: object;
  beforeAll(async () => {
    server = createServer((_request, response) => {
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify(answer));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    gateway = await openGateway(registries.map(({ name }) => remoteSource({ name, url })));
  });
  afterAll(async () => {
    await gateway.stop();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  describe.each(cases)('and that answers %s', (code, [toldCode, message]) => {
    test.each([
      ['for the whole operation', { errors: [{ message: 'as the registry says', extensions: { code } }] }],
      [
        'at a place',
        {
          data: { person: null },
          errors: [{ message: 'as the registry says', path: ['person'], extensions: { code } }],
        },
      ],
    ])(`%s is told as ${toldCode}`, async (title, refusal) => {
      answer = refusal;
      const { data, errors } = await gateway.ask('{ person(idNumber: "310101199003070019") { name } }');
      expect(data).toEqual({ person: null });
      const extensions = { code: toldCode, registry: 'population' };
      // Where no place is named, the gateway finds it and the words are the table's.
      const said = title === 'at a place' ? message : errorTable[toldCode as keyof typeof errorTable].message;
      expect(errors).toEqual([{ message: said, path: ['person'], extensions }]);
    });
  });
});
