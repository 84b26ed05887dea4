import type { Principal } from '../../access/principal.ts';
import type { Accessor, AccessRecord } from '../access-record.ts';
import type { SubjectKeys } from '../keys/subject-keys.ts';

const stranger: Accessor = { kind: 'STRANGER', subject: null, agency: null, person: null };

/** Who asked, for the log. Some issuers put a citizen's number into `sub`: it is hashed, wherever it could be one. */
export function who(principal: Principal | undefined, { hashOf }: SubjectKeys): Accessor {
  if (!principal || principal.kind === 'STRANGER') return stranger;
  const { kind, subject } = principal;
  if (kind === 'OFFICER') {
    const told = mayBeNumber.test(subject) ? hashOf(`sub:${subject}`) : subject;
    return { kind, subject: told, agency: principal.agency, person: null } satisfies AccessRecord['who'];
  }
  return { kind, subject: hashOf(`sub:${subject}`), agency: null, person: hashOf(`Person:${principal.idNumber}`) };
}

/** A run of digits as long as a citizen number of either generation. */
const mayBeNumber = /\d{15}/;
