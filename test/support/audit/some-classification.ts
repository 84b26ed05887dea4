import type { LevelOf } from '../../../gateway/access/classified/classification.ts';

const publicFields = new Set(['Enterprise.name', 'Enterprise.status', 'Enterprise.uscc', 'Query.divisions']);
const publicTypes = /^(Division|Address|LicenseType|Matter|Source|PageInfo|\w+Connection|\w+Edge)$/;

/** Public is what the registers publish of enterprises and places; all else is somebody's. */
export const someClassification: LevelOf = (typename, field) => ({
  level: publicTypes.test(typename) || publicFields.has(`${typename}.${field}`) ? 1 : 3,
});

/** Nothing is public. */
export const allPrivate: LevelOf = () => ({ level: 3 });
