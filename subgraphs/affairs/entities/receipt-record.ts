import { defineEntity, p } from '@mikro-orm/core';

/** A receipt that was signed (办事凭证), with what is needed to ask the registries again. */
export const ReceiptRecord = defineEntity({
  name: 'ReceiptRecord',
  tableName: 'receipt',
  properties: {
    id: p.string().primary(),
    matterCode: p.string(),
    matterValidFrom: p.string(),
    applicant: p.string(),
    /** Variables of the operation, as JSON. */
    variables: p.text(),
    /** Names of the papers that the applicant chose to bring, as JSON. */
    bring: p.text(),
    issuedAt: p.string(),
    expiresAt: p.string(),
    keyId: p.string(),
    /** The signed receipt, as JSON text. */
    document: p.text(),
    /** 256 random bits, base64url: the key of the receipt's blinded hashes. Leaves this database in no answer. */
    blindingKey: p.string(),
    /** When the applicant's request was recorded; null where the matter needs none. */
    requestRecordedAt: p.string().nullable(),
    representative: p.string().nullable(),
    capacity: p.string().nullable(),
  },
  indexes: [{ properties: ['applicant', 'matterCode', 'issuedAt'] }],
});
