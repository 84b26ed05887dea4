import { type Checked, invalid, valid } from './checked.ts';
import { DIGITS, DIGITS_AND_CAPITALS, shapeFault } from './code-shape.ts';
import { hybridCheckCharacter } from './hybrid-check-character.ts';
import { checkSocialCreditCode } from './social-credit-code.ts';

const ROOT = '1.2.156.3005.2.';
const PARTS = 'type, issuer, serial, version and check character';
const LONGEST_SERIAL = 32;

/**
 * Electronic license identifier (电子证照标识), GB/T 36904-2018:
 * `1.2.156.3005.2.<type>.<issuer>.<serial>.<version>.<check>`. The type is the social credit code of the defining body
 * and 3 digits; the issuer is a social credit code or, in older systems, a 6-digit division code.
 */
export function checkLicenseIdentifier(text: string): Checked {
  if (!text.startsWith(ROOT)) return invalid(`the beginning differs, expected ${ROOT} followed by ${PARTS}`);
  const parts = text.slice(ROOT.length).split('.');
  if (parts.length !== 5) return invalid(`${parts.length} parts after ${ROOT}, expected 5: ${PARTS}`);
  const [type = '', issuer = '', serial = '', version = '', check = ''] = parts;
  const fault =
    inPart('type', typeFault(type)) ??
    inPart('issuer', issuerFault(issuer)) ??
    inPart('serial', serialFault(serial)) ??
    inPart('version', versionFault(version)) ??
    inPart('check character', capitalsFault(check, 1));
  if (fault !== null) return invalid(fault);
  const expected = licenseCheckCharacter(type, issuer, serial, version);
  return check === expected ? valid(text) : invalid(`check character is ${expected}, not ${check}`);
}

/** ISO 7064 MOD 37,36 over the four parts, without the root and without dots. */
export function licenseCheckCharacter(type: string, issuer: string, serial: string, version: string): string {
  const payload = type + issuer + serial + version;
  if (!/^[0-9A-Z]+$/.test(payload)) throw new TypeError('expected digits and capital letters in a license identifier');
  return hybridCheckCharacter(payload, 36);
}

/** What all versions of one license share: the identifier without its version and check character. */
export function licenseSeries(identifier: string): string {
  return identifier.split('.').slice(0, -2).join('.');
}

const inPart = (part: string, fault: string | null): string | null => (fault === null ? null : `${part}: ${fault}`);

function typeFault(type: string): string | null {
  if (type.length !== 21) return capitalsFault(type, 21);
  const sequence = { length: 3, characters: DIGITS, expected: 'a digit of the sequence number' };
  return (
    bodyFault(type.slice(0, 18)) ??
    shapeFault(type.slice(18), { noun: 'the sequence number of a license type', segments: [sequence] })
  );
}

function issuerFault(issuer: string): string | null {
  if (/^\d{6}$/.test(issuer)) return null;
  return issuer.length === 18 ? bodyFault(issuer) : `${issuer.length} characters, expected 18 (or 6 in older systems)`;
}

function bodyFault(code: string): string | null {
  const checked = checkSocialCreditCode(code);
  return checked.isValid ? null : checked.reason;
}

function serialFault(serial: string): string | null {
  if (serial.length === 0 || serial.length > LONGEST_SERIAL) {
    return `${serial.length} characters, expected 1 to ${LONGEST_SERIAL}`;
  }
  return capitalsFault(serial, [...serial].length);
}

function versionFault(version: string): string | null {
  if (version === '000') return 'is 000, expected 001 or later';
  const digits = { length: 3, characters: DIGITS, expected: 'a digit' };
  return shapeFault(version, { noun: 'a license version', segments: [digits] });
}

function capitalsFault(part: string, length: number): string | null {
  const segment = { length, characters: DIGITS_AND_CAPITALS, expected: 'a digit or a capital letter' };
  return shapeFault(part, { noun: 'a license identifier', segments: [segment] });
}
