import { License } from './entities/license.ts';
import { LicenseType } from './entities/license-type.ts';

/** What the license registry stores. As in every register, a reference that does not resolve is a finding, not a row to refuse. */
export const entities = { LicenseType, License };
