import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { examples } from '../../command/examples.ts';
import { localSource } from '../../gateway/source/local-source.ts';
import { persona } from '../../seed/personas/personas.ts';
import { type City, openCity } from '../support/city.ts';
import { openGateway, type TestGateway } from '../support/gateway.ts';

describe('one query over four registries', () => {
  let city: City;
  let gateway: TestGateway;
  beforeAll(async () => {
    city = await openCity();
    gateway = await openGateway(city.registries.map(localSource));
  });
  afterAll(async () => {
    await gateway.stop();
    await city.stop();
  });
  const perRegistry = () => city.registries.map(({ database }) => database.statements());
  const idOf = (key: string) => persona(key).ids.idNumber ?? '';

  test('the founder’s answer comes from each of them, and says so', async () => {
    const [joined] = examples();
    const before = perRegistry();
    const { data, errors } = await gateway.ask(joined?.query ?? '', JSON.parse(joined?.variables ?? '{}'));
    expect(errors).toBeUndefined();
    for (const name of ['POPULATION', 'ENTERPRISE', 'SPATIAL', 'LICENSE'])
      expect(JSON.stringify(data)).toContain(`"${name}"`);
    expect(perRegistry().map((count, index) => count - (before[index] ?? 0))).toEqual([3, 2, 7, 3]);
  });

  test('takes as many statements for a hundred people as for two', async () => {
    const { database } = city.registries[0] ?? {};
    const all = await database?.orm.em
      .getConnection()
      .execute('select id_number from person order by id_number limit 100');
    const people = (all as { id_number: string }[]).map(({ id_number }) => id_number);
    const query = `query ($people: [CitizenId!]!) { people(idNumbers: $people) { name
      residence { address { text } } properties { nodes { unitCode certificate { number } } }
      licenses { nodes { name type { name } } } enterprises { nodes { enterprise { name legalRepresentative { name } } } } } }`;
    const counted = async (some: readonly string[]) => {
      const before = city.statements();
      const { errors } = await gateway.ask(query, { people: some });
      // Planted conflicts are among a hundred people; nothing else may go wrong.
      for (const { extensions } of errors ?? []) expect(extensions?.code).toBe('VALUE_INCOMPLETE');
      return city.statements() - before;
    };
    const busy = [idOf('founder'), idOf('restaurant-owner')];
    expect(await counted([...people.slice(0, 98), ...busy])).toBe(await counted(busy));
  });

  test('both ways: a company’s representative leads back to the company', async () => {
    const { idNumber, uscc, unitCode } = persona('restaurant-owner').ids;
    const { data, errors } = await gateway.ask(
      `{ enterprise(uscc: "${uscc}") { legalRepresentative { idNumber enterprises(role: LEGAL_REPRESENTATIVE) { nodes { enterprise { uscc } } } }
           shareholdings { nodes { holder { ... on Person { idNumber } } } }
           registeredAddress { realEstateUnit { unitCode holders { holder { ... on Person { idNumber } } } } } } }`,
    );
    expect(errors).toBeUndefined();
    expect(data?.enterprise).toEqual({
      legalRepresentative: { idNumber, enterprises: { nodes: [{ enterprise: { uscc } }] } },
      shareholdings: { nodes: [{ holder: { idNumber } }] },
      registeredAddress: { realEstateUnit: { unitCode, holders: [{ holder: { idNumber } }] } },
    });
  });

  test('an address counts its residents without a name', async () => {
    const { data } = await gateway.ask(
      `{ person(idNumber: "${idOf('founder')}") { residence { address { residentCount division { name } district { name } } } } }`,
    );
    expect(data?.person).toEqual({
      residence: {
        address: { residentCount: 1, division: { name: expect.any(String) }, district: { name: '徐汇区' } },
      },
    });
  });
});

describe('what registries disagree on', () => {
  let city: City;
  let gateway: TestGateway;
  beforeAll(async () => {
    city = await openCity();
    gateway = await openGateway(city.registries.map(localSource));
  });
  afterAll(async () => {
    await gateway.stop();
    await city.stop();
  });

  test('a legal representative whom the population registry does not know is null with an error, not "none"', async () => {
    const { ids } = persona('unknown-legal-representative');
    const { data, errors } = await gateway.ask(
      `{ enterprise(uscc: "${ids.uscc}") { name legalRepresentativeName legalRepresentative { residence { kind } } } }`,
    );
    expect(data?.enterprise).toMatchObject({ name: expect.any(String), legalRepresentativeName: expect.any(String) });
    expect(errors).toEqual([
      {
        message: 'The registry does not hold this Person, to which another registry refers.',
        path: ['enterprise', 'legalRepresentative'],
        extensions: { code: 'VALUE_INCOMPLETE', registry: 'population' },
      },
    ]);
  });

  test('the number of that representative is still there: it is the enterprise registry’s own', async () => {
    const { ids } = persona('unknown-legal-representative');
    const { data, errors } = await gateway.ask(
      `{ enterprise(uscc: "${ids.uscc}") { legalRepresentative { idNumber } } }`,
    );
    expect([data?.enterprise, errors]).toEqual([{ legalRepresentative: { idNumber: ids.others?.unknown } }, undefined]);
  });

  test('a registered address that is gone is null with an error, and the text as printed stays', async () => {
    const { ids } = persona('address-gone');
    const { data, errors } = await gateway.ask(
      `{ enterprise(uscc: "${ids.uscc}") { registeredAddressText registeredAddress { text } } }`,
    );
    expect(data?.enterprise).toEqual({ registeredAddressText: expect.any(String), registeredAddress: null });
    expect(errors?.map(({ path, extensions }) => [path, extensions])).toEqual([
      [['enterprise', 'registeredAddress'], { code: 'VALUE_INCOMPLETE', registry: 'spatial' }],
    ]);
  });

  test('someone asked for by the 15 digits of the first generation is found, with the certificate that bears them', async () => {
    const { ids } = persona('first-generation-number');
    const { data, errors } = await gateway.ask(
      `{ person(idNumber: "${ids.others?.firstGeneration}") { idNumber licenses(first: 100) { nodes { identifier holderCode } } } }`,
    );
    expect(errors).toBeUndefined();
    expect(data?.person).toMatchObject({ idNumber: ids.idNumber });
    expect(JSON.stringify(data)).toContain(
      `{"identifier":"${ids.licenseIdentifier}","holderCode":"${ids.others?.firstGeneration}"}`,
    );
  });

  test('the home of an owner who has died says both', async () => {
    const { ids } = persona('deceased-owner');
    const { data } = await gateway.ask(
      `{ realEstateUnit(unitCode: "${ids.unitCode}") { holders { holder { ... on Person { idNumber status deathDate } } } } }`,
    );
    expect(data?.realEstateUnit).toEqual({
      holders: [{ holder: { idNumber: ids.idNumber, status: 'DECEASED', deathDate: '2026-02-15' } }],
    });
  });

  test('a superseded license answers as itself and names its successor', async () => {
    const { ids } = persona('superseded-license');
    const { data } = await gateway.ask(
      `{ license(identifier: "${ids.licenseIdentifier}") { isCurrentEdition isValid supersededBy { identifier isValid(on: "2026-11-01") } } }`,
    );
    expect(data?.license).toEqual({
      isCurrentEdition: false,
      isValid: false,
      supersededBy: { identifier: ids.others?.successor, isValid: true },
    });
  });
});
