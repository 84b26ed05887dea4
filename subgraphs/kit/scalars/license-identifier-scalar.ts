import { checkLicenseIdentifier } from '../identifiers/license-identifier.ts';
import { textScalar } from './text-scalar.ts';

export const licenseIdentifierScalar = textScalar({
  name: 'LicenseIdentifier',
  description:
    'Electronic license identifier (电子证照标识), GB/T 36904-2018: 1.2.156.3005.2, type, issuer, serial, version and check character, with dots.',
  check: (text) => checkLicenseIdentifier(text),
  code: 'INVALID_IDENTIFIER',
});
