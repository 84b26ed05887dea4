import { type GraphQLField, getNamedType, getNullableType, isEnumType, isListType, isRequiredArgument } from 'graphql';

/** A value for each type of argument that a field may insist on, as GraphQL text: checked ones pass their checks. */
const values: Readonly<Record<string, string>> = {
  Boolean: 'true',
  Int: '1',
  String: '"12345678"',
  ID: '"12345678"',
  Date: '"2026-11-01"',
  CitizenId: '"31010719991001000X"',
  SocialCreditCode: '"91310000MA1AAAA11H"',
  RealEstateUnitCode: '"310115001002GB00123F00010023"',
};

/** What a field must be given, `(age: 1)` or nothing; null where it insists on something that has no value here. */
export function requiredArguments({ args }: GraphQLField<unknown, unknown>): string | null {
  const parts = args.filter(isRequiredArgument).map(({ name, type }) => {
    const named = getNamedType(type);
    const value = isEnumType(named) ? named.getValues()[0]?.name : values[named.name];
    return value === undefined || isListType(getNullableType(type)) ? null : `${name}: ${value}`;
  });
  if (parts.includes(null)) return null;
  return parts.length > 0 ? `(${parts.join(', ')})` : '';
}
