import { buildSubgraphSchema } from '@apollo/subgraph';
import { describe, expect, test } from '@jest/globals';
import { type ExecutionResult, graphqlSync, isScalarType, parse } from 'graphql';
import { scalars } from '../../../subgraphs/kit/scalars.ts';

const fields = Object.keys(scalars).map((name) => `echo${name}(value: ${name}): ${name}`);
const schema = buildSubgraphSchema([
  {
    typeDefs: parse(
      `${Object.keys(scalars)
        .map((name) => `scalar ${name}`)
        .join('\n')}\ntype Query {\n${fields.join('\n')}\n}`,
    ),
    resolvers: {
      ...scalars,
      Query: Object.fromEntries(
        Object.keys(scalars).map((name) => [`echo${name}`, (_: unknown, input: { value: unknown }) => input.value]),
      ),
    },
  },
]);

const byLiteral = (name: string, literal: string): ExecutionResult =>
  graphqlSync({ schema, source: `{ echo: echo${name}(value: ${literal}) }` });
const byVariable = (name: string, value: unknown): ExecutionResult =>
  graphqlSync({
    schema,
    source: `query Echo($value: ${name}) { echo: echo${name}(value: $value) }`,
    variableValues: { value },
  });

const GOOD = [
  ['CitizenId', '31011219520229004x', '31011219520229004X'],
  ['CitizenId', '310101900307001', '310101199003070019'],
  ['SocialCreditCode', '91310000MA1AAAA11H', '91310000MA1AAAA11H'],
  ['RealEstateUnitCode', '310115001002GB00123F00010023', '310115001002GB00123F00010023'],
  ['ParcelCode', '310115001002GB00123', '310115001002GB00123'],
  [
    'LicenseIdentifier',
    '1.2.156.3005.2.11310000000000035N001.1131000000000110XT.20240000000000001.001.Z',
    '1.2.156.3005.2.11310000000000035N001.1131000000000110XT.20240000000000001.001.Z',
  ],
  ['DivisionCode', '310103', '310103'],
  ['Date', '2024-02-29', '2024-02-29'],
  ['DateTime', '2026-01-02T11:04:05+08:00', '2026-01-02T03:04:05Z'],
  ['Decimal', '1234.50', '1234.50'],
] as const;

const BAD = [
  ['CitizenId', '310101199003070018', 'check digit is 9, not 8', 'INVALID_IDENTIFIER'],
  ['SocialCreditCode', '91310000MA1AAAA11G', 'check digit (place 18) is H, not G', 'INVALID_IDENTIFIER'],
  ['RealEstateUnitCode', '310115', '6 characters, expected 28', 'INVALID_IDENTIFIER'],
  ['ParcelCode', '310115', '6 characters, expected 19', 'INVALID_IDENTIFIER'],
  [
    'LicenseIdentifier',
    '1.2.156.3005.2.11310000000000035N001.1131000000000110XT.20240000000000001.001.Y',
    'check character is Z, not Y',
    'INVALID_IDENTIFIER',
  ],
  ['DivisionCode', '910101', 'place 1 is 9, expected 1 to 8, the region of the country', 'INVALID_IDENTIFIER'],
  ['Date', '2001-02-29', 'day is 29, expected 01 to 28 in 2001-02', 'BAD_USER_INPUT'],
  ['DateTime', '2026-01-02T24:00:00Z', 'hour is 24, expected 00 to 23', 'BAD_USER_INPUT'],
  [
    'Decimal',
    '1e3',
    'expected digits with an optional sign and fraction, such as "1234.50" or "-3", no exponent',
    'BAD_USER_INPUT',
  ],
] as const;

describe('the scalars in a registry', () => {
  test('are known by the names under which the schema declares them', () => {
    expect(Object.entries(scalars).map(([name, scalar]) => [name, scalar.name])).toEqual(
      Object.keys(scalars).map((name) => [name, name]),
    );
    for (const name of Object.keys(scalars)) expect(isScalarType(schema.getType(name))).toBe(true);
  });

  test('have a description in English with the official Chinese term', () => {
    for (const scalar of Object.values(scalars)) expect(scalar.description).toMatch(/^[A-Z].* \(\p{Script=Han}+\)/u);
  });

  test.each(GOOD)(
    '%s: %s is taken from the query text and from variables and answered as %s',
    (name, given, answered) => {
      const expected = { data: Object.assign(Object.create(null), { echo: answered }) };
      expect(byLiteral(name, JSON.stringify(given))).toEqual(expected);
      expect(byVariable(name, given)).toEqual(expected);
    },
  );

  test.each(BAD)('%s: %s in the query text is refused before anything runs', (name, given, reason, code) => {
    const { data, errors } = byLiteral(name, JSON.stringify(given));
    expect(data).toBeUndefined();
    expect(errors?.map((error) => [error.message, error.extensions.code, error.locations?.length])).toEqual([
      [`${name}: ${reason}`, code, 1],
    ]);
  });

  test.each(BAD)('%s: %s in a variable is refused before anything runs', (name, given, reason, code) => {
    const { data, errors } = byVariable(name, given);
    expect(data).toBeUndefined();
    expect(errors?.map((error) => [error.message.endsWith(`; ${name}: ${reason}`), error.extensions.code])).toEqual([
      [true, code],
    ]);
  });

  test('no scalar is written without quotes, but a whole number of money is', () => {
    expect(byLiteral('CitizenId', '310101199003070019').errors?.[0]?.message).toBe(
      'CitizenId: expected a string, got a number without quotes',
    );
    expect(byLiteral('Decimal', '1234')).toMatchObject({ data: { echo: '1234' } });
    expect(byLiteral('Decimal', '1234.50').errors?.[0]?.message).toBe(
      'Decimal: expected a string or a whole number, got a fraction without quotes',
    );
  });

  test('null is no value and no error', () => {
    for (const name of Object.keys(scalars)) expect(byLiteral(name, 'null')).toMatchObject({ data: { echo: null } });
  });
});
