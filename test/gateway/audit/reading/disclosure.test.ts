import { describe, expect, test } from '@jest/globals';
import { disclosureOf } from '../../../../gateway/audit/reading/disclosure.ts';
import { accessRecord } from '../../../support/audit/access-records.ts';

describe('what may be told of an access', () => {
  test('is everything where no rule speaks of it', () => {
    expect(disclosureOf([], accessRecord())).toEqual({ class: 'NOW' });
  });

  test('is what the first rule says that meets the matter and the agency', () => {
    const rules = [
      { matter: 'home-transfer', agency: '市公安局', class: 'NEVER', reason: '' },
      { matter: 'home-transfer', class: 'AFTER', days: 1, reason: '' },
      { class: 'NEVER', reason: '' },
    ] as const;
    expect(disclosureOf(rules, accessRecord())).toEqual({ class: 'AFTER', day: '2026-11-25' });
    expect(disclosureOf(rules, accessRecord({ matter: 'newborn' }))).toEqual({ class: 'NEVER' });
  });

  test('counts days in the city, not in Greenwich', () => {
    const rules = [{ class: 'AFTER', days: 0, reason: '' }] as const;
    const late = accessRecord({ at: '2026-11-24T16:30:00.000Z' });
    expect(disclosureOf(rules, late)).toEqual({ class: 'AFTER', day: '2026-11-25' });
  });
});
