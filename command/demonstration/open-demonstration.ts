import { importJWK, SignJWT } from 'jose';
import type { Issuer } from '../../gateway/access/identity/issuer.ts';
import { publishedKey } from '../../subgraphs/affairs/receipt/keys/published-key.ts';
import { refusingKeys } from '../refusing-keys.ts';
import { demonstrationKey } from './demonstration-key.ts';
import { demonstrationPersonas } from './demonstration-personas.ts';

export interface DemonstrationToken {
  readonly token: string;
  /** RFC 3339. */
  readonly expiresAt: string;
}

/** An issuer without passwords: it exists only while every record is made up. */
export interface Demonstration {
  /** For the gateway that is to accept its tokens. */
  readonly issuer: Issuer;
  /** A token for a persona; null where there is none of this name. */
  issue(persona: string, seconds: number): Promise<DemonstrationToken | null>;
}

const name = 'mianti-demonstration';
const audience = 'mianti';

/** Opens the demonstration issuer with its key. Whoever calls it has made sure that the data is synthetic. */
export async function openDemonstration(keyFolder: string): Promise<Demonstration> {
  const stored = await refusingKeys(() => demonstrationKey(keyFolder));
  const { kid, kty, crv, x } = publishedKey(stored);
  const key = await importJWK(stored.privateKey, 'EdDSA');
  return {
    issuer: {
      issuer: name,
      audience,
      keys: { set: { keys: [{ kid, kty, crv, x }] } },
      algorithms: ['EdDSA'],
      clockSkewSeconds: 60,
      claims: {
        subject: ['sub'],
        idNumber: ['idNumber'],
        uscc: ['uscc'],
        agency: ['agency'],
        jurisdiction: ['jurisdiction'],
        matters: ['matters'],
      },
    },
    issue: async (persona, seconds) => {
      const found = demonstrationPersonas.find(({ id }) => id === persona);
      if (!found) return null;
      const { kind: _kind, subject, ...claims } = found.principal;
      const issuedAt = Math.floor(Date.now() / 1_000);
      const expiresAt = issuedAt + seconds;
      const token = await new SignJWT({ ...claims })
        .setProtectedHeader({ alg: 'EdDSA', kid, typ: 'JWT' })
        .setIssuer(name)
        .setAudience(audience)
        .setSubject(subject)
        .setIssuedAt(issuedAt)
        .setExpirationTime(expiresAt)
        .sign(key);
      return { token, expiresAt: new Date(expiresAt * 1_000).toISOString() };
    },
  };
}
