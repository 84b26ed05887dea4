import { defineEntity, p } from '@mikro-orm/core';
import { sourceProperties } from '../../kit/source.ts';

/** One step of a construction project, from the land approval to the completion (建设项目审批记录). */
export const ConstructionRecord = defineEntity({
  name: 'ConstructionRecord',
  tableName: 'construction_record',
  properties: {
    id: p.integer().primary().autoincrement(false),
    projectCode: p.string(),
    stage: p.string(),
    number: p.string(),
    issuer: p.string(),
    issuedOn: p.string(),
    validTo: p.string().nullable(),
    /** The builder, reviewer or surveyor of this step. */
    partyEnterprise: p.string().nullable(),
    partyName: p.string().nullable(),
    /** Citizen ID number of the project manager (项目经理). */
    manager: p.string().nullable(),
    amountFen: p.integer().nullable(),
    areaSquareMetres: p.double().nullable(),
    /** Of a construction permit: the day on which work began, and how often its start was put off. */
    startedOn: p.string().nullable(),
    extensions: p.integer(),
    ...sourceProperties,
  },
  indexes: [{ properties: ['projectCode'] }, { properties: ['manager'], where: { manager: { $ne: null } } }],
});
