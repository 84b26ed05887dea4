const source = 'source { registry authority asOf version isSynthetic }';
const sources = 'sources { registry authority asOf version isSynthetic }';
const records = `records { rows { label title type value } ${source} }`;

/** Everything that a piece of evidence has. */
export const evidenceFields = `__typename
  ... on SharedEvidence { ${records} }
  ... on VerifiedEvidence { isMatch ${sources} verifiedAt }
  ... on ReusedEvidence { from receiptId ${records} }
  ... on NegativeEvidence { searched { registry label title ${source} } searchedAt }
  ... on Declared { checkedLater }
  ... on Form { name }
  ... on Unavailable { registries code tryAfter }
  ... on Refused { rule explanation ${sources} }
  ... on MustSubmit { reason explanation law }`;

/** A whole proof, with its receipt as it was signed. */
export const proofQuery = `query Prove(
  $matter: String!, $applicant: String!, $inputs: [ProofInput!]!, $on: Date, $bring: [String!]!
) {
  proof(matter: $matter, applicant: $applicant, inputs: $inputs, on: $on, bring: $bring, isRequested: true) {
    papersBefore papersLeft papersUnknown departmentsSpared
    materials { material { name title way } evidence { ${evidenceFields} } }
    receipt { id document }
  }
}`;
