import type { JWTPayload } from 'jose';
import type { Officer, Principal } from '../principal.ts';
import type { ClaimField, ClaimMapping } from './claim-mapping.ts';
import type { IdentifierCheck, IdentifierChecks } from './identifier-checks.ts';
import { unauthenticated } from './unauthenticated.ts';

const mostCharacters = 200;
const mostMatters = 1_000;

/**
 * Who the claims of a verified token say is asking. Whoever acts for an agency is an officer, even where the token has the
 * officer's own number too. Throws UNAUTHENTICATED with the claim that is missing or does not check.
 */
export function principalOf(claims: JWTPayload, mapping: ClaimMapping, checks: IdentifierChecks): Principal {
  const claim = (field: ClaimField) => mapping[field] && valueAt(claims, mapping[field]);
  const nameOf = (field: ClaimField) => `"${mapping[field]?.join('.')}"`;
  const textOf = (field: ClaimField): string => {
    const value = claim(field);
    if (typeof value === 'string' && value.trim() !== '' && value.length <= mostCharacters) return value;
    throw unauthenticated(`The token lacks the claim ${nameOf(field)}, or it is no text of ${mostCharacters} at most.`);
  };
  const checked = (field: ClaimField, check: IdentifierCheck, expected: string): string => {
    const value = check(textOf(field));
    if (value !== null) return value;
    throw unauthenticated(`The claim ${nameOf(field)} of the token does not check; expected ${expected}.`);
  };
  const mattersOf = (): Officer['matters'] => {
    const matters = readMatters(claim('matters'));
    if (matters) return matters;
    throw unauthenticated(
      `The token lacks the claim ${nameOf('matters')}, or it is none; expected a list of matter codes, or "ALL".`,
    );
  };
  const idNumber = () => checked('idNumber', checks.citizenId, 'a citizen ID number');

  const has = (field: ClaimField) => (claim(field) ?? null) !== null;
  if (has('agency') && has('uscc'))
    throw unauthenticated(`The token has both ${nameOf('agency')} and ${nameOf('uscc')}; expected one of them.`);
  const subject = textOf('subject');
  if (has('agency')) {
    const sixDigits: IdentifierCheck = (text) => (/^\d{6}$/.test(text) ? checks.division(text) : null);
    const jurisdiction = checked('jurisdiction', sixDigits, 'a division code of six digits');
    return Object.freeze({ kind: 'OFFICER', subject, agency: textOf('agency'), jurisdiction, matters: mattersOf() });
  }
  if (has('uscc')) {
    const uscc = checked('uscc', checks.uscc, 'a unified social credit code');
    return Object.freeze({ kind: 'REPRESENTATIVE', subject, idNumber: idNumber(), uscc });
  }
  if (has('idNumber')) return Object.freeze({ kind: 'CITIZEN', subject, idNumber: idNumber() });
  const expected = (['idNumber', 'uscc', 'agency'] as const).filter((field) => mapping[field]).map(nameOf);
  throw unauthenticated(
    `The token does not say for whom it stands; expected one of the claims ${expected.join(', ')}.`,
  );
}

function readMatters(value: unknown): Officer['matters'] | null {
  if (value === 'ALL') return value;
  const isList = Array.isArray(value) && value.length <= mostMatters;
  if (!isList || !value.every((code) => typeof code === 'string' && code !== '' && code.length <= mostCharacters))
    return null;
  return Object.freeze([...value]);
}

function valueAt(claims: unknown, path: readonly string[]): unknown {
  return path.reduce(
    (value, name) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, name) ? value[name as never] : undefined,
    claims,
  );
}
