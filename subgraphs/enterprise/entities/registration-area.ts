import { defineEntity, p } from '@mikro-orm/core';

/**
 * A division that enterprises are registered for (登记管辖区域): the city and its districts. Tells a district without any
 * enterprise from a code that names no district.
 */
export const RegistrationArea = defineEntity({
  name: 'RegistrationArea',
  tableName: 'registration_area',
  properties: {
    /** 6 digits, GB/T 2260. */
    code: p.string().primary(),
    name: p.string(),
  },
});
