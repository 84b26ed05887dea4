import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { matterOperations } from '../../../../command/matter-operations.ts';
import { readMatters } from '../../../../command/open-affairs.ts';
import { paths } from '../../../../command/paths.ts';
import type { Decision } from '../../../../gateway/access/policy/decision.ts';
import type { Principal } from '../../../../gateway/access/principal.ts';
import { shanghaiToday } from '../../../../subgraphs/kit/identifiers/shanghai-today.ts';
import { type CityPolicy, openCityPolicy } from '../../../support/policy/open-city-policy.ts';

let city: CityPolicy;
beforeAll(async () => {
  city = await openCityPolicy();
}, 60_000);
afterAll(() => city.stop());

const officer: Principal = {
  kind: 'OFFICER',
  subject: 'officer-1',
  agency: '市规划资源局',
  jurisdiction: '310000',
  matters: 'ALL',
};
const own = '310101198001010010';
const citizen: Principal = { kind: 'CITIZEN', subject: 'citizen-1', idNumber: own };
const uscc = '91310115MA1H7B8C7D';
const representative: Principal = { kind: 'REPRESENTATIVE', subject: 'rep-1', idNumber: own, uscc };

const codeOf = (decision: Decision) =>
  'errors' in decision ? decision.errors[0]?.extensions?.code : `granted:${decision.grant.purpose?.code ?? 'public'}`;
const fieldsOf = (decision: Decision) =>
  'errors' in decision
    ? ((decision.errors[0]?.extensions?.fields ?? []) as { field: string; path: string }[]).map(
        ({ field, path }) => `${field} ${path}`,
      )
    : [];

const matters = readMatters({ matters: paths.matters, supergraph: paths.supergraph });
const inForce = matters.all(shanghaiToday());

describe('the operation of a matter', () => {
  test.each(inForce.map((matter) => [matter.code, matter] as const))(
    '%s is admitted for an entitled officer, variables as they come',
    (code, matter) => {
      const decision = city.decide({ query: matter.operation.text, matter: code, principal: officer });
      expect(codeOf(decision)).toBe(matter.callers.includes('AGENCY') ? `granted:${code}` : 'FORBIDDEN');
    },
  );

  test('is refused for an officer who does not handle it', () => {
    const other: Principal = { ...officer, matters: ['newborn'] };
    const [matter] = inForce;
    const decision = city.decide({ query: matter?.operation.text ?? '', matter: matter?.code ?? '', principal: other });
    expect(codeOf(decision)).toBe('FORBIDDEN');
  });

  test('is admitted in every version and in every stage while a proof is made, and with all that is asked beside it', () => {
    for (const matter of matters.versions()) {
      const decision = city.decide({
        query: matter.operation.text,
        matter: matter.code,
        principal: officer,
        isForProof: true,
      });
      expect([matter.file, codeOf(decision)]).toEqual([matter.file, `granted:${matter.code}`]);
    }
    for (const { text } of matterOperations({
      ...matters,
      versions: () => matters.versions().filter(({ code }) => code === 'newborn'),
    })) {
      const asked = { query: text, matter: 'newborn', principal: citizen };
      expect(codeOf(city.decide({ ...asked, isForProof: true }))).toMatch(/^granted:/);
    }
  });
});

describe('what is on no list', () => {
  const sale = (inner: string) => `query ($buyer: CitizenId!, $unit: RealEstateUnitCode!) { ${inner} }`;
  const variables = { buyer: own, unit: '310115001001GB00001F00010001' };
  const ask = (inner: string, more: Partial<Parameters<CityPolicy['decide']>[0]> = {}) =>
    city.decide({ query: sale(inner), variables, matter: 'home-transfer', principal: officer, ...more });

  test('is refused whole, and every field named with its path, the list and the rule', () => {
    const decision = ask(
      'who: person(idNumber: $buyer) { properties { totalCount } phone: maskedPhone residence { since } }',
    );
    expect(codeOf(decision)).toBe('OVER_SCOPE');
    expect(fieldsOf(decision)).toEqual([
      'Person.maskedPhone who.phone',
      'Person.residence who.residence',
      'Residence.since who.residence.since',
    ]);
    expect('errors' in decision && decision.errors[0]).toMatchObject({
      message: expect.stringMatching(/home-transfer \(.+\).*上海市数据条例第三十九条/),
      extensions: { matter: 'home-transfer' },
    });
  });

  test('cannot hide behind an alias, a fragment or a condition', () => {
    const hidden = [
      'person(idNumber: $buyer) { totalCount: maskedPhone }',
      'person(idNumber: $buyer) { ... on Person { ... { maskedPhone } } }',
      'person(idNumber: $buyer) { maskedPhone @include(if: true) }',
    ];
    for (const inner of hidden) expect([inner, fieldsOf(ask(inner)).length]).toEqual([inner, 1]);
    expect(codeOf(ask('person(idNumber: $buyer) { properties { totalCount } maskedPhone @skip(if: true) }'))).toBe(
      'granted:home-transfer',
    );
  });

  test('is the same field with another fixed argument, written or sent', () => {
    expect(codeOf(ask('realEstateUnit(unitCode: $unit) { seizures(status: ACTIVE) { __typename } }'))).toBe(
      'granted:home-transfer',
    );
    expect(codeOf(ask('realEstateUnit(unitCode: $unit) { seizures { __typename } }'))).toBe('granted:home-transfer');
    expect(fieldsOf(ask('realEstateUnit(unitCode: $unit) { seizures(status: RELEASED) { __typename } }'))).toEqual([
      'RealEstateUnit.seizures realEstateUnit.seizures',
    ]);
    const query =
      'query ($unit: RealEstateUnitCode!, $status: EncumbranceStatus) { realEstateUnit(unitCode: $unit) { seizures(status: $status) { __typename } } }';
    const sent = (status: string | undefined) =>
      city.decide({ query, variables: { ...variables, status }, matter: 'home-transfer', principal: officer });
    expect([codeOf(sent('ACTIVE')), codeOf(sent(undefined)), codeOf(sent('RELEASED'))]).toEqual([
      'granted:home-transfer',
      'granted:home-transfer',
      'OVER_SCOPE',
    ]);
  });

  test('is a root of the list asked for two values at once', () => {
    const query =
      'query ($one: RealEstateUnitCode!, $two: RealEstateUnitCode!) { one: realEstateUnit(unitCode: $one) { mortgages { status } } two: realEstateUnit(unitCode: $two) { mortgages { status } } }';
    const units = (one: string, two: string) =>
      city.decide({ query, variables: { one, two }, matter: 'home-transfer', principal: officer });
    expect(codeOf(units('A', 'A'))).toBe('granted:home-transfer');
    const refused = units('A', 'B');
    expect([codeOf(refused), fieldsOf(refused)]).toEqual(['OVER_SCOPE', ['Mortgage.status two.mortgages.status']]);
  });

  test('is a number of somebody that the operation only joins by', () => {
    expect(
      codeOf(ask('person(idNumber: $buyer) { idNumber marriage { parties { properties { totalCount } } } }')),
    ).toBe('granted:home-transfer');
    expect(fieldsOf(ask('person(idNumber: $buyer) { marriage { parties { idNumber } } }'))).toEqual([
      'Person.idNumber person.marriage.parties.idNumber',
    ]);
  });

  test('is named as the client named it, whatever it is called inside', () => {
    expect(fieldsOf(ask('person(idNumber: $buyer) { idNumber: maskedPhone }'))).toEqual([
      'Person.maskedPhone person.idNumber',
    ]);
  });

  test('names twenty fields at most, and counts the rest', () => {
    const many = Array.from(
      { length: 25 },
      (_, index) => `f${index}: age(on: "2020-01-${String(index + 1).padStart(2, '0')}")`,
    ).join(' ');
    const decision = ask(`person(idNumber: $buyer) { ${many} }`);
    expect(fieldsOf(decision)).toHaveLength(20);
    expect('errors' in decision && decision.errors[0]?.extensions).toMatchObject({ fieldsLeftOut: 5 });
  });
});

describe('a purpose', () => {
  const query = `{ person(idNumber: "${own}") { name } }`;

  test('is needed for what is not public, and the refusal says what to send', () => {
    for (const principal of [undefined, officer]) {
      const decision = city.decide({ query, ...(principal ? { principal } : {}) });
      expect(codeOf(decision)).toBe('PURPOSE_REQUIRED');
      expect('errors' in decision && decision.errors[0]?.message).toMatch(/authorization.*mianti-matter/);
    }
  });

  test('is a matter in force', () => {
    expect(codeOf(city.decide({ query, principal: officer, matter: 'no-such-matter' }))).toBe('PURPOSE_UNKNOWN');
  });

  test('is not needed for what is public, whatever else is sent', () => {
    const open = `{ enterprise(uscc: "${uscc}") { name status source { asOf } } matters { nodes { code name } } receiptKeys { keyId } }`;
    expect(codeOf(city.decide({ query: open }))).toBe('granted:public');
    expect(codeOf(city.decide({ query: open, principal: citizen, matter: 'no-such-matter' }))).toBe('granted:public');
    const closed = `{ enterprise(uscc: "${uscc}") { name licenses { totalCount } } }`;
    expect(fieldsOf(city.decide({ query: closed }))).toEqual([
      'Enterprise.licenses enterprise.licenses',
      'LicenseConnection.totalCount enterprise.licenses.totalCount',
    ]);
  });
});

describe('one’s own record', () => {
  const other = '310101198001010029';
  const of = (idNumber: string, inner: string) => `{ person(idNumber: "${idNumber}") { ${inner} } }`;

  test('is served to the person, and refused to another', () => {
    const inner =
      'name birthDate maskedPhone marriage { number registeredOn } socialInsurance { __typename } licenses { nodes { number } }';
    expect(codeOf(city.decide({ query: of(own, inner), principal: citizen }))).toBe('granted:own-record');
    expect(codeOf(city.decide({ query: of(own.toLowerCase(), inner), principal: citizen }))).toBe('granted:own-record');
    expect(codeOf(city.decide({ query: of(other, inner), principal: citizen }))).toBe('FORBIDDEN');
    expect(codeOf(city.decide({ query: `{ people(idNumbers: ["${own}"]) { name } }`, principal: citizen }))).toBe(
      'PURPOSE_REQUIRED',
    );
  });

  test('does not hold what is another’s', () => {
    const beyond = {
      'marriage { parties { name } }': ['Person.name person.marriage.parties.name'],
      'householdRegistration { household { number members { relationToHead } } }': [
        'Household.members person.householdRegistration.household.members',
        'HouseholdRegistration.relationToHead person.householdRegistration.household.members.relationToHead',
      ],
      'householdRegistration { household { number kind policeStation address { text residentCount } } }': [
        'Address.residentCount person.householdRegistration.household.address.residentCount',
      ],
      'properties { nodes { unitCode rights { certificateNumber } } }': [
        'RealEstateUnit.rights person.properties.nodes.rights',
        'Right.certificateNumber person.properties.nodes.rights.certificateNumber',
      ],
      'enterprises { nodes { enterprise { name licenses { totalCount } } } }': [
        'Enterprise.licenses person.enterprises.nodes.enterprise.licenses',
        'LicenseConnection.totalCount person.enterprises.nodes.enterprise.licenses.totalCount',
      ],
      'residence { address { realEstateUnit { isHeldBy(person: "310101198001010010") } } }': [
        'RealEstateUnit.isHeldBy person.residence.address.realEstateUnit.isHeldBy',
      ],
    };
    for (const [inner, fields] of Object.entries(beyond)) {
      const decision = city.decide({ query: of(own, inner), principal: citizen });
      expect([codeOf(decision), fieldsOf(decision)]).toEqual(['FORBIDDEN', fields]);
    }
  });

  test('of an enterprise is served to who represents it', () => {
    const query = (code: string) =>
      `{ enterprise(uscc: "${code}") { name legalRepresentativeName licenses { totalCount } } }`;
    expect(codeOf(city.decide({ query: query(uscc), principal: representative }))).toBe('granted:own-record');
    expect(codeOf(city.decide({ query: query('91310115MA1H7B8C7E'), principal: representative }))).toBe('FORBIDDEN');
    expect(codeOf(city.decide({ query: query(uscc), principal: citizen }))).toBe('PURPOSE_REQUIRED');
  });
});

describe('an applicant', () => {
  const query = 'query ($applicant: CitizenId!) { person(idNumber: $applicant) { matches(name: "x") } }';

  test('asks a matter for their own number, and no other', () => {
    const asked = { query, matter: 'pension-claim', principal: citizen };
    expect(codeOf(city.decide({ ...asked, variables: { applicant: own } }))).toBe('granted:pension-claim');
    expect(codeOf(city.decide({ ...asked, variables: { applicant: '310101198001010029' } }))).toBe('FORBIDDEN');
  });

  test('asks of others by a proof alone', () => {
    const inner = 'query ($child: CitizenId!) { person(idNumber: $child) { birthCertificate { number } } }';
    const asked = { query: inner, matter: 'newborn', principal: citizen, variables: { child: own } };
    expect(codeOf(city.decide(asked))).toBe('FORBIDDEN');
    expect(codeOf(city.decide({ ...asked, isForProof: true }))).toBe('granted:newborn');
  });

  test('is known where a proof or a receipt is asked for', () => {
    const proof = '{ proof(matter: "newborn", applicant: "x") { papersBefore receipt { id } } }';
    expect(codeOf(city.decide({ query: proof }))).toBe('PURPOSE_REQUIRED');
    expect(codeOf(city.decide({ query: proof, principal: citizen }))).toBe('granted:newborn');
    expect(
      codeOf(city.decide({ query: '{ receipt(id: "x", applicant: "y") { document } }', principal: officer })),
    ).toBe('granted:receipt');
  });
});

describe('an officer of a district', () => {
  const district: Principal = { ...officer, jurisdiction: '310115' };
  const query = 'query ($unit: RealEstateUnitCode!) { realEstateUnit(unitCode: $unit) { mortgages { status } } }';
  const ask = (unit: string, principal: Principal) =>
    codeOf(city.decide({ query, variables: { unit }, matter: 'home-transfer', principal }));

  test('reaches the keys of the district, and no other', () => {
    expect(ask('310115001001GB00001F00010001', district)).toBe('granted:home-transfer');
    expect(ask('310101001001GB00001F00010001', district)).toBe('FORBIDDEN');
    expect(ask('310101001001GB00001F00010001', officer)).toBe('granted:home-transfer');
  });
});
