import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { buildSchema } from 'graphql';
import { examples } from '../../../../command/examples.ts';
import { localSource } from '../../../../gateway/source/local-source.ts';
import { unreachableSource } from '../../../../gateway/source/unreachable-source.ts';
import { persona } from '../../../../seed/personas/personas.ts';
import { type AuditedCity, openAuditedCity } from '../../../support/audit/audited-city.ts';
import { allPrivate } from '../../../support/audit/some-classification.ts';
import { numbersIn, withNumbers } from '../../../support/audit/with-numbers.ts';
import { baseSupergraph } from '../../../support/base-supergraph.ts';
import { openGateway } from '../../../support/gateway.ts';
import { operationDrawer } from '../../../support/operations/draw-operation.ts';
import { cityPools } from '../../../support/operations/pools.ts';

const idOf = (key: string) => persona(key).ids.idNumber ?? '';
const founder = idOf('founder');
const { uscc = '', unitCode = '', idNumber: owner = '' } = persona('restaurant-owner').ids;

const purpose = {
  code: 'home-transfer',
  name: '不动产转移登记',
  callers: ['AGENCY' as const],
  applicant: 'applicant',
  representatives: [],
  basis: 'STATUTORY_DUTY',
  law: '不动产登记暂行条例',
  operation: '',
  sharing: [],
};

describe('the record of an access', () => {
  let opened: AuditedCity;
  beforeAll(async () => {
    opened = await openAuditedCity({ purposeAt: (code) => (code === purpose.code ? purpose : undefined) });
  });
  afterAll(() => opened.stop());
  const hashes = (...subjects: readonly string[]) => subjects.map(opened.hashOf).toSorted();

  test('says when, who, for which matter and case, by which law, whose, what, from where, and what came of it', async () => {
    const principal = {
      kind: 'OFFICER',
      subject: 'officer-7',
      agency: '市规划资源局',
      jurisdiction: '310000',
      matters: 'ALL',
    } as const;
    const query = `{ person(idNumber: "${founder}") { name maritalStatus } }`;
    const { records } = await opened.ask(query, { principal, purpose: 'home-transfer', caseNumber: 'C-9' });
    expect(records).toEqual([
      {
        at: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
        requestId: expect.any(String),
        who: { kind: 'OFFICER', subject: 'officer-7', agency: '市规划资源局', person: null },
        matter: 'home-transfer',
        caseNumber: 'C-9',
        basis: 'STATUTORY_DUTY',
        law: '不动产登记暂行条例',
        // The lane of this process is that of affairs.
        isForProof: false,
        keyId: expect.stringMatching(/^[0-9a-f]{16}$/),
        subjects: hashes(`Person:${founder}`),
        fields: ['Person.maritalStatus', 'Person.name'],
        carried: ['Person.idNumber'],
        registries: ['population'],
        outcome: 'COMPLETE',
        refusedFor: [],
      },
    ]);
  });

  test('holds no number of the caller or of whom it is about, and no value', async () => {
    const principal = { kind: 'CITIZEN', subject: founder, idNumber: founder } as const;
    const { data, records } = await opened.ask(`{ person(idNumber: "${founder}") { name } }`, { principal });
    const { name } = (data as { person: { name: string } }).person;
    expect(records[0]?.who.person).toBe(opened.hashOf(`Person:${founder}`));
    const text = JSON.stringify(records);
    expect([founder, name].filter((value) => text.includes(value))).toEqual([]);
  });

  test('is not made where everything asked is public', async () => {
    const { errors, records } = await opened.ask(`{ enterprise(uscc: "${uscc}") { name status } }`);
    expect([errors, records]).toEqual([[], []]);
  });

  test('is about those asked for, found or not', async () => {
    const unknown = persona('unknown-legal-representative').ids.others?.unknown ?? '';
    const query = 'query ($some: [CitizenId!]!) { people(idNumbers: $some) { name } }';
    const { data, records } = await opened.ask(query, { variables: { some: [founder, unknown] } });
    expect(data).toMatchObject({ people: [{}, null] });
    expect(records[0]?.subjects).toEqual(hashes(`Person:${founder}`, `Person:${unknown}`));
  });

  test('is about another person whose number only an argument says', async () => {
    const { records } = await opened.ask(`{ person(idNumber: "${founder}") { isMarriedTo(spouse: "${owner}") } }`);
    expect(records[0]?.subjects).toEqual(hashes(`Person:${founder}`, `Person:${owner}`));
  });

  test('is about the owner of a home, whose number nobody asked for', async () => {
    const query = `{ realEstateUnit(unitCode: "${unitCode}") { holders { holder { ... on Person { called: name } } } } }`;
    const { data, errors, records } = await opened.ask(query);
    expect(errors).toEqual([]);
    expect(JSON.stringify(data)).toContain('called');
    expect(JSON.stringify(data)).not.toContain('idNumber');
    expect(records[0]?.subjects).toEqual(
      expect.arrayContaining(hashes(`Person:${owner}`, `RealEstateUnit:${unitCode}`)),
    );
  });

  test('is about an enterprise of which only its public name was asked, where its owner led to it', async () => {
    const { records } = await opened.ask(
      `{ person(idNumber: "${owner}") { enterprises { nodes { enterprise { name } } } } }`,
    );
    expect(records[0]?.subjects).toEqual(expect.arrayContaining(hashes(`Person:${owner}`, `Enterprise:${uscc}`)));
  });

  test('is about the right ones where a client calls other fields by the names of keys', async () => {
    const query = `{ person(idNumber: "${owner}") { idNumber: name enterprises { nodes { enterprise { uscc: name name: uscc } } } } }`;
    const { data, errors, records } = await opened.ask(query);
    expect(errors).toEqual([]);
    expect(JSON.stringify(data)).toContain(`"name":"${uscc}"`);
    expect(records[0]?.subjects).toEqual(expect.arrayContaining(hashes(`Person:${owner}`, `Enterprise:${uscc}`)));
  });

  test('names what was fetched on the client’s behalf apart from what was asked', async () => {
    const holders = (fields: string) =>
      `{ realEstateUnit(unitCode: "${unitCode}") { holders { holder { ... on Person { ${fields} } } } } }`;
    const [unasked] = (await opened.ask(holders('name'))).records;
    expect([unasked?.fields, unasked?.carried]).toEqual([
      expect.not.arrayContaining(['Person.idNumber']),
      expect.arrayContaining(['Person.idNumber']),
    ]);
    const [asked] = (await opened.ask(holders('name idNumber'))).records;
    expect([asked?.fields, asked?.carried]).toEqual([
      expect.arrayContaining(['Person.idNumber']),
      expect.not.arrayContaining(['Person.idNumber']),
    ]);
  });

  test('leaves out what a request skips', async () => {
    const query = `query ($isSkipped: Boolean!) { person(idNumber: "${founder}") { name maritalStatus @skip(if: $isSkipped) } }`;
    const fieldsWith = async (isSkipped: boolean) =>
      (await opened.ask(query, { variables: { isSkipped } })).records[0]?.fields;
    expect(await fieldsWith(true)).toEqual(['Person.name']);
    expect(await fieldsWith(false)).toEqual(['Person.maritalStatus', 'Person.name']);
  });

  test('says that only a part came where a registry is down', async () => {
    const registries = opened.city.registries;
    const sources = registries.map((one) => (one.name === 'spatial' ? unreachableSource('spatial') : localSource(one)));
    const partial = await openAuditedCity({ city: opened.city, sources });
    const query = `{ person(idNumber: "${founder}") { name properties { nodes { unitCode } } } }`;
    const { records } = await partial.ask(query);
    await partial.stop();
    expect(records.map(({ outcome, registries: asked }) => [outcome, asked])).toEqual([
      ['PARTIAL', ['population', 'spatial']],
    ]);
  });

  test('is about everybody in the joined query of the playground', async () => {
    const [joined] = examples();
    const variables = JSON.parse(joined?.variables ?? '{}');
    const { records } = await opened.ask(joined?.query ?? '', { variables });
    const numbered = await opened.gateway.within(
      { query: withNumbers(joined?.query ?? '', await schemaOf(opened)), operationName: undefined as never, variables },
      { requestId: 'numbered' },
    );
    const named = [...numbersIn(numbered.data)];
    expect(named.length).toBeGreaterThan(1);
    expect(records[0]?.subjects).toEqual(expect.arrayContaining(hashes(...named)));
  });
});

describe('the records of any operation', () => {
  test('miss nobody whose data the answer holds, and change no answer', async () => {
    const supergraphFile = baseSupergraph();
    const opened = await openAuditedCity({ classify: allPrivate, supergraphFile });
    const plain = await openGateway(opened.city.registries.map(localSource), { supergraphFile });
    const schema = await schemaOf(opened);
    const draw = operationDrawer(schema, await cityPools(opened.city));
    const missed: unknown[] = [];
    let met = 0;
    for (let seed = 1; seed <= 150; seed += 1) {
      const { query, operationName, variables } = draw(seed);
      const named = { variables, ...(operationName === undefined ? {} : { operationName }) };
      const { data, records } = await opened.ask(query, named);
      const asked = { variables, operationName: operationName as string };
      const unguarded = await plain.within({ query, ...asked }, { requestId: 'plain' });
      expect(data).toEqual(unguarded.data);
      const numbered = await plain.within({ query: withNumbers(query, schema), ...asked }, { requestId: 'numbered' });
      const known = new Set(records.flatMap(({ subjects }) => subjects));
      const people = [...numbersIn(numbered.data)];
      met += people.length;
      const missing = people.filter((subject) => !known.has(opened.hashOf(subject)));
      if (missing.length > 0) missed.push({ seed, missing, query });
    }
    await plain.stop();
    await opened.stop();
    expect(missed).toEqual([]);
    expect(met).toBeGreaterThan(50);
  }, 120_000);
});

/** What clients may ask, as the gateway tells it. */
async function schemaOf({ gateway }: AuditedCity) {
  const { buildClientSchema, getIntrospectionQuery } = await import('graphql');
  const { data } = await gateway.ask(getIntrospectionQuery());
  return data ? buildClientSchema(data as never) : buildSchema('type Query { nothing: Int }');
}
