import { defineEntity, p } from '@mikro-orm/core';
import { sourceProperties } from '../../kit/source.ts';

/**
 * A market entity (经营主体): company, partnership, sole proprietorship, cooperative or individual household. Codes are stored
 * as the schema's enum members; amounts are in hundredths of their currency.
 */
export const Enterprise = defineEntity({
  name: 'Enterprise',
  tableName: 'enterprise',
  properties: {
    uscc: p.string().primary(),
    /** The 15-digit number before 2015; null for who was registered later. */
    registrationNumber: p.string().nullable(),
    name: p.string(),
    /** Code of the list in `enterprise-types.ts`. */
    typeCode: p.string(),
    status: p.string(),
    /** Null for who registers none, such as an individual household; the currency is null with it. */
    registeredCapitalFen: p.bigint('number').nullable(),
    paidInCapitalFen: p.bigint('number').nullable(),
    /** ISO 4217. */
    capitalCurrency: p.string().nullable(),
    establishedOn: p.string(),
    approvedOn: p.string(),
    validFrom: p.string().nullable(),
    /** Null while there is no end (长期). */
    validTo: p.string().nullable(),
    /** Of the registered address in the spatial registry; null where it was never matched. */
    addressCode: p.string().nullable(),
    /** The registered address as printed on the license. */
    addressText: p.string(),
    /** District of the registered address, 6 digits. */
    divisionCode: p.string(),
    /** 2 to 4 digits of GB/T 4754-2017; the section follows from the first two. */
    industryCode: p.string(),
    industryName: p.string(),
    /** The authority that registered it (登记机关), by name. */
    registrar: p.string(),
    cancelledOn: p.string().nullable(),
    cancelledReason: p.string().nullable(),
    revokedOn: p.string().nullable(),
    revokedReason: p.string().nullable(),
    /** Ordered to close (责令关闭). */
    orderedToCloseOn: p.string().nullable(),
    /** Rest from business (歇业), at most three years. */
    restFrom: p.string().nullable(),
    restUntil: p.string().nullable(),
    isUnderInvestigation: p.boolean(),
    /** Under a coercive administrative measure (行政强制措施). */
    isUnderCoerciveMeasure: p.boolean(),
    isInLitigation: p.boolean(),
    isInArbitration: p.boolean(),
    ...sourceProperties,
  },
  indexes: [
    { properties: ['name', 'uscc'] },
    { properties: ['status', 'name'] },
    { properties: ['industryCode'] },
    { properties: ['divisionCode', 'name'] },
  ],
});
