import { checkWithin } from '../../kit/check-within.ts';
import { columnsOf } from '../../kit/columns/columns.ts';
import { needsOf } from '../../kit/columns/needs.ts';
import { refusal } from '../../kit/errors.ts';
import { shanghaiToday } from '../../kit/identifiers/shanghai-today.ts';
import type { RowOf } from '../../kit/table.ts';
import { ageOn } from '../age.ts';
import { educationRank } from '../education-rank.ts';
import type { Person } from '../entities/person.ts';
import type { Loaders } from '../loaders.ts';

const needs = needsOf<RowOf<typeof Person>>();
const levels = columnsOf('level', 'isForeign');
const accounts = columnsOf('account');

interface AtLeast {
  readonly age: number;
  readonly on?: string | null;
}

/** Fields of `Person` that say whether a value is held, and never which: true or false, whatever the register has. */
export function verificationResolvers(load: Loaders) {
  return {
    hasStatus: needs(['status'], ({ status }, asked: { status: string }) => status === asked.status),
    isAtLeast: needs(['birthDate'], ({ birthDate }, { age, on }: AtLeast) => {
      const asked = checkWithin(age, 'age', 0, 150);
      const reached = ageOn(birthDate, on ?? shanghaiToday());
      return reached !== null && reached >= asked;
    }),
    hasCredential: needs(['idNumber'], async ({ idNumber }, { level }: { level: string }) => {
      const credentials = await load.allCredentials(idNumber, levels);
      const lowest = educationRank(level);
      return credentials.some((held) => !held.isForeign && educationRank(held.level) >= lowest);
    }),
    bankAccountMatches: needs(['idNumber'], async ({ idNumber }, { account }: { account: string }) => {
      const asked = checkAccount(account);
      const card = await load.socialSecurityCard(idNumber, accounts);
      return card?.account === asked;
    }),
  };
}

/** What was given is not repeated: an account that was mistyped is somebody's all the same. */
function checkAccount(account: string): string {
  if (!/^\d{8,30}$/.test(account)) {
    throw refusal('BAD_USER_INPUT', '"account" is no account number; expected 8 to 30 digits and nothing else');
  }
  return account;
}
