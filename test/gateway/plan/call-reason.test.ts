import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse, print } from 'graphql';
import { localSource } from '../../../gateway/source/local-source.ts';
import type { Source, SourceRequest } from '../../../gateway/source/source.ts';
import { type City, openCity } from '../../support/city.ts';
import { openGateway, type TestGateway } from '../../support/gateway.ts';

describe('why a registry is asked', () => {
  let city: City;
  let gateway: TestGateway;
  const heard: [string, SourceRequest][] = [];
  beforeAll(async () => {
    city = await openCity();
    const listening = (source: Source): Source => ({
      ...source,
      send: (request, ...rest) => {
        heard.push([source.name, request]);
        return source.send(request, ...rest);
      },
    });
    gateway = await openGateway(city.registries.map((registry) => listening(localSource(registry))));
  });
  afterAll(async () => {
    await gateway.stop();
    await city.stop();
  });

  /** What each call fetched that the query does not name, by registry. */
  const onBehalf = async (query: string) => {
    heard.length = 0;
    const { errors } = await gateway.ask(query);
    expect(errors).toBeUndefined();
    return heard.map(([name, { reason }]) => [name, reason?.onBehalf]);
  };

  test('is told with the client’s own operation, by its hash', async () => {
    const query = '{ person(idNumber: "31010719860915961X") { name } }';
    expect(await onBehalf(query)).toEqual([['population', []]]);
    const operation = createHash('sha256')
      .update(print(parse(query)))
      .digest('base64url');
    expect(heard.map(([, { reason }]) => reason?.operation)).toEqual([operation]);
  });

  test('names a key that the client did not ask for, and not one that he did', async () => {
    const properties = 'properties { nodes { unitCode } }';
    const [unasked] = await onBehalf(`{ person(idNumber: "31010719860915961X") { name ${properties} } }`);
    expect(unasked).toEqual(['population', ['person.idNumber']]);
    const asked = await onBehalf(`{ person(idNumber: "31010719860915961X") { idNumber ${properties} } }`);
    expect(asked).toEqual([
      ['population', []],
      ['spatial', []],
    ]);
  });

  test('takes a client’s alias for what it is, and a key inside lists at its place', async () => {
    const told = await onBehalf(
      '{ one: person(idNumber: "31010719860915961X") { called: name homes: properties { nodes { unitCode address { text } certificate { identifier } } } } }',
    );
    expect(told).toContainEqual(['population', ['one.idNumber']]);
    expect(told.filter(([name]) => name !== 'population').flatMap(([, places]) => places)).toEqual([]);
  });
});
