import { socialCreditCode } from '../identifiers/social-credit-code.ts';
import type { Random } from '../random/random.ts';

const CHARACTERS = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** Gives out unified social credit codes, none twice. Organisation codes start with MA; those of the fixed world with MB. */
export interface CodeOffice {
  /** `kind` is the department and kind of body: '91' for enterprises, '92' for individual households. */
  issue(kind: string, division: string, random: Random): string;
}

export function codeOffice(): CodeOffice {
  const issued = new Set<string>();
  return {
    issue: (kind, division, random) => {
      for (;;) {
        let organisation = 'MA';
        while (organisation.length < 8) organisation += CHARACTERS.charAt(random.between(0, CHARACTERS.length - 1));
        if (issued.has(organisation)) continue;
        issued.add(organisation);
        return socialCreditCode(kind, division, organisation);
      }
    },
  };
}
