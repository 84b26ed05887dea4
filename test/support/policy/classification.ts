import type { Classify } from '../../../gateway/access/policy/classify.ts';

/** Types of which everything is public. */
const open: ReadonlySet<string> = new Set([
  'Source',
  'PageInfo',
  'Money',
  'Division',
  'Matter',
  'MatterConnection',
  'MatterEdge',
  'MatterInput',
  'Material',
  'SharingEntry',
  'TimeLimit',
  'ReceiptKey',
  'EnterpriseConnection',
  'EnterpriseEdge',
  'Address',
  'LicenseType',
]);

const openFields: ReadonlySet<string> = new Set([
  'Query.matters',
  'Query.matter',
  'Query.receiptKeys',
  'Query.division',
  'Query.divisions',
  'Query.enterprise',
  'Query.enterprises',
  'Query.enterprisesByUscc',
  'Query.realEstateUnit',
  'Query.realEstateUnitsByCode',
  'Query.address',
  'Query.licenseType',
  'Enterprise.name',
  'Enterprise.uscc',
  'Enterprise.status',
  'RealEstateUnit.unitCode',
  'RealEstateUnit.room',
  'RealEstateUnit.floor',
  'RealEstateUnit.totalAreaSquareMetres',
  'RealEstateUnit.plannedUse',
  'RealEstateUnit.status',
  'RealEstateUnit.address',
  'RealEstateUnit.source',
  'Enterprise.source',
]);

/** A classification by the law's examples: what anybody may see is level 1, all else is personal. */
export const classification: Classify = (type, field) => ({
  level: field !== 'realEstateUnit' && (open.has(type) || openFields.has(`${type}.${field}`)) ? 1 : 3,
  sharing: 'CONDITIONAL',
});
