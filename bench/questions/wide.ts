import type { Keys } from '../data/read-keys.ts';
import type { Question } from './question.ts';

const enterprisesAsked = 50;

const query = `query Wide($usccs: [SocialCreditCode!]!) {
  enterprisesByUscc(usccs: $usccs) {
    uscc
    name
    status
    legalRepresentative {
      idNumber
      name
      residence { kind since address { code text } }
    }
  }
}`;

/** Fifty enterprises, who represents each, and where they live. */
export function wide({ enterprises, some }: Keys, count: number): Question {
  const variables = Array.from({ length: count }, () => ({ usccs: some(enterprises, enterprisesAsked) }));
  return { name: 'wide', operationName: 'Wide', query, variables };
}
