/** The enums of schema/matter-directives.graphql. */
export type MaterialWay = 'SHARED' | 'E_LICENSE' | 'VERIFIED' | 'REUSED' | 'DECLARED' | 'FORM';
export type MaterialNeeds = 'ALL' | 'ANY';
export type Expectation = 'PRESENT' | 'NONE' | 'TRUE' | 'KNOWN';
export type LegalBasis = 'STATUTORY_DUTY' | 'APPLICANT_REQUEST' | 'CONSENT';
export type SubmitReason =
  | 'SIGNED_IN_PERSON'
  | 'ORIGINAL_SURRENDERED'
  | 'NOT_DIGITISED'
  | 'DRAWING'
  | 'FOREIGN_DOCUMENT'
  | 'PRIVATE_AGREEMENT'
  | 'PHOTOGRAPH'
  | 'ARCHIVE_FILE'
  | 'REVIEWED_TEXT';
