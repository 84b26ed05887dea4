import { readMatters } from '../../command/open-affairs.ts';
import { paths } from '../../command/paths.ts';
import { shanghaiToday } from '../../subgraphs/kit/identifiers/shanghai-today.ts';
import { BenchRefused } from '../bench-refused.ts';
import type { Keys } from '../data/read-keys.ts';
import type { Question } from './question.ts';

const query = `query Proof($applicant: String!, $inputs: [ProofInput!]!) {
  proof(matter: "home-transfer", applicant: $applicant, inputs: $inputs) {
    papersBefore
    papersLeft
    departmentsSpared
    materials { material { name way } evidence { ...Shown } }
    receipt { id keyId expiresAt }
  }
}
fragment Shown on Evidence {
  __typename
  ... on SharedEvidence { records { rows { label value } source { registry asOf } } }
  ... on VerifiedEvidence { isMatch sources { registry asOf } verifiedAt }
  ... on NegativeEvidence { searched { registry label } searchedAt }
  ... on MustSubmit { reason explanation law }
  ... on Refused { rule explanation }
}`;

/**
 * The proof of a home's transfer, with everything that it does, and the matter's own operation asked bare: the same filed
 * sales, with the parties' true names: a proof that is refused at the door would cost less.
 */
export function proofAndBare({ sales, pick }: Keys, count: number): { proof: Question; bare: Question } {
  const matter = readMatters(paths).at('home-transfer', shanghaiToday());
  if (!matter) throw new BenchRefused('the matter home-transfer is not in force');
  const cases = Array.from({ length: count }, () => ({ ...pick(sales) }));
  const { name, text } = matter.operation;
  return {
    proof: {
      name: 'proof',
      operationName: 'Proof',
      query,
      variables: cases.map(({ buyer, ...others }) => ({
        applicant: buyer,
        inputs: Object.entries(others).map(([input, value]) => ({ name: input, value })),
      })),
    },
    bare: { name: 'bare', operationName: name, query: text, variables: cases },
  };
}
