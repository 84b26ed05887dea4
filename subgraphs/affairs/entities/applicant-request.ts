import { defineEntity, p } from '@mikro-orm/core';

/** An explicit request of an applicant (申请记录), kept before anything is looked up for it. */
export const ApplicantRequest = defineEntity({
  name: 'ApplicantRequest',
  tableName: 'applicant_request',
  properties: {
    id: p.string().primary(),
    matterCode: p.string(),
    applicant: p.string(),
    /** APPLICANT_REQUEST or CONSENT. */
    basis: p.string(),
    recordedAt: p.string(),
    representative: p.string().nullable(),
    capacity: p.string().nullable(),
  },
  indexes: [{ properties: ['applicant', 'matterCode', 'recordedAt'] }],
});
