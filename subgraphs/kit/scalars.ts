import type { GraphQLScalarType } from 'graphql';
import { citizenIdScalar } from './scalars/citizen-id-scalar.ts';
import { dateScalar } from './scalars/date-scalar.ts';
import { dateTimeScalar } from './scalars/date-time-scalar.ts';
import { decimalScalar } from './scalars/decimal-scalar.ts';
import { divisionCodeScalar } from './scalars/division-code-scalar.ts';
import { licenseIdentifierScalar } from './scalars/license-identifier-scalar.ts';
import { parcelCodeScalar } from './scalars/parcel-code-scalar.ts';
import { realEstateUnitCodeScalar } from './scalars/real-estate-unit-code-scalar.ts';
import { socialCreditCodeScalar } from './scalars/social-credit-code-scalar.ts';

/** Every scalar of the registries by its name in the schema, to be spread into a resolver map. */
export const scalars: Readonly<Record<string, GraphQLScalarType>> = {
  CitizenId: citizenIdScalar,
  SocialCreditCode: socialCreditCodeScalar,
  RealEstateUnitCode: realEstateUnitCodeScalar,
  ParcelCode: parcelCodeScalar,
  LicenseIdentifier: licenseIdentifierScalar,
  DivisionCode: divisionCodeScalar,
  Date: dateScalar,
  DateTime: dateTimeScalar,
  Decimal: decimalScalar,
};
