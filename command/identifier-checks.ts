import type { IdentifierCheck, IdentifierChecks } from '../gateway/access/identity/identifier-checks.ts';
import type { Checked } from '../subgraphs/kit/identifiers/checked.ts';
import { checkCitizenId } from '../subgraphs/kit/identifiers/citizen-id.ts';
import { checkDivisionCode } from '../subgraphs/kit/identifiers/division-code.ts';
import { checkSocialCreditCode } from '../subgraphs/kit/identifiers/social-credit-code.ts';

const valueOrNull =
  (check: (text: string) => Checked): IdentifierCheck =>
  (text) => {
    const checked = check(text);
    return checked.isValid ? checked.value : null;
  };

/** The national identifiers as the registries check them, for the gateway, which imports none of these. */
export const identifierChecks: IdentifierChecks = {
  citizenId: valueOrNull((text) => checkCitizenId(text)),
  uscc: valueOrNull(checkSocialCreditCode),
  division: valueOrNull(checkDivisionCode),
};
