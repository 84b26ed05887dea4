import type { Enterprise, Named } from '../enterprises/enterprise.ts';
import type { LicenseHolder } from './license-office.ts';

export const heldByPerson = ({ name, idNumber }: Named): LicenseHolder => ({
  name,
  code: idNumber,
  kind: 'CITIZEN_ID',
});

export const heldByEnterprise = ({ name, uscc }: Pick<Enterprise, 'name' | 'uscc'>): LicenseHolder => ({
  name,
  code: uscc,
  kind: 'SOCIAL_CREDIT_CODE',
});
