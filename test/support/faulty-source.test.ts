import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { localSource } from '../../gateway/source/local-source.ts';
import type { Source, SourceAnswer, SourceRequest } from '../../gateway/source/source.ts';
import { persona } from '../../seed/personas/personas.ts';
import { type City, openCity } from './city.ts';
import { type Fault, faults } from './faults/fault.ts';
import { type FaultPlan, faultySource } from './faulty-source.ts';

const query = `query Ask($representations: [_Any!]!) { _entities(representations: $representations) {
  ... on Person { name sex ethnicity { code chineseName } formerNames { name } residence { kind address { code } } } } }`;
const seeds = Array.from({ length: 2_000 }, (_, seed) => seed);

describe('a source whose answers are spoilt by plan', () => {
  let city: City;
  let source: Source;
  let faulty: Source;
  let plan: FaultPlan | null = null;
  let happened: Fault[] = [];
  const people = ['founder', 'restaurant-owner'].map((key) => ({
    __typename: 'Person',
    idNumber: persona(key).ids.idNumber,
  }));
  const [first, second] = people;
  const request = (representations: readonly unknown[]): SourceRequest => ({ query, variables: { representations } });

  beforeAll(async () => {
    city = await openCity();
    const [population] = city.registries;
    if (!population) throw new Error('expected a city with registries');
    source = localSource(population);
    faulty = faultySource(source, population.schema, () => plan);
  });
  afterAll(() => city.stop());

  async function ask(seed: number, asked: SourceRequest, how: Partial<FaultPlan> = {}): Promise<SourceAnswer | Error> {
    happened = [];
    plan = { seed, isPatient: false, isShapeNull: false, onFault: (fault) => happened.push(fault), ...how };
    return faulty.send(asked, AbortSignal.timeout(5_000)).catch((error: Error) => error);
  }

  /** The first answer with a fault. */
  async function withFault(fault: Fault, how: Partial<FaultPlan> = {}): Promise<SourceAnswer | Error> {
    for (const seed of seeds) {
      const answer = await ask(seed, request(people), how);
      if (happened[0] === fault) return answer;
    }
    throw new Error(`no plan of ${seeds.length} has the fault ${fault}`);
  }
  const entitiesOf = (answer: SourceAnswer | Error) =>
    ((answer as SourceAnswer).data?._entities ?? []) as Record<string, unknown>[];

  test('answers as it is without a plan', async () => {
    plan = null;
    const signal = AbortSignal.timeout(5_000);
    expect(await faulty.send(request(people), signal)).toEqual(await source.send(request(people), signal));
  });

  test.each(faults)('has plans with the fault %s, and such an answer is another', async (fault) => {
    const whole = await source.send(request(people), AbortSignal.timeout(5_000));
    expect(await withFault(fault)).not.toEqual(whole);
    expect(happened).toEqual([fault]);
  });

  test('rejects where it is down, and where it is slow as a deadline does', async () => {
    expect(await withFault('down')).toMatchObject({ code: 'REGISTRY_UNAVAILABLE' });
    expect(await withFault('slow')).toMatchObject({ name: 'TimeoutError' });
  });

  test('keeps a slow request until the caller gives up, where it is patient', async () => {
    await withFault('slow');
    plan = { seed: plan?.seed ?? 0, isPatient: true, isShapeNull: false, onFault: () => undefined };
    const caller = new AbortController();
    const answer = faulty.send(request(people), caller.signal).catch((error: unknown) => error);
    caller.abort('given up');
    expect(await answer).toBe('given up');
  });

  test('leaves out the last entity, or a key of one', async () => {
    expect(entitiesOf(await withFault('short'))).toHaveLength(1);
    const text = JSON.stringify(await withFault('left-out'));
    const whole = JSON.stringify(await source.send(request(people), AbortSignal.timeout(5_000)));
    expect(text.length).toBeLessThan(whole.length);
  });

  test('has an error with the path of the null beside it', async () => {
    const { data, errors = [] } = (await withFault('error')) as SourceAnswer;
    const { path = [] } = errors[0] ?? {};
    const value = path.reduce<unknown>((at, step) => (at as Record<string | number, unknown>)[step], data);
    expect([path[0], value]).toEqual(['_entities', null]);
  });

  test('writes null for a wrong shape where it is asked to, at the same place', async () => {
    const wrong = JSON.stringify(await withFault('wrong-shape'));
    const seed = plan?.seed ?? 0;
    const mended = JSON.stringify(await ask(seed, request(people), { isShapeNull: true }));
    const place = [...wrong].findIndex((character, index) => mended[index] !== character);
    expect(mended.slice(place, place + 4)).toBe('null');
  });

  test('answers the same for the same plan, however the request is written and whatever types it asks for', async () => {
    const other = query
      .replace('query Ask', 'query Other')
      .replace(/\s+/g, ' ')
      .replace('{ name sex', '{ __typename name sex');
    for (const seed of seeds.slice(0, 60)) {
      const answers = [];
      for (const text of [query, query, other]) {
        const answer = await ask(seed, { ...request(people), query: text });
        answers.push(JSON.stringify(answer).replaceAll('"__typename":"Person",', ''));
      }
      expect(new Set(answers).size).toBe(1);
    }
  });

  test('answers the same for an entity, however often and in whatever order it is asked for', async () => {
    for (const seed of seeds.slice(0, 60)) {
      const [one, two, again] = entitiesOf(await ask(seed, request([first, second, first])));
      if (happened[0] === 'short' || !one) continue;
      expect(again).toEqual(one);
      expect(entitiesOf(await ask(seed, request([second, first])))).toEqual([two, one]);
    }
  });
});
