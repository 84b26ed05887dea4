import { describe, expect, test } from '@jest/globals';
import { identifierChecks } from '../../command/identifier-checks.ts';

const { citizenId, uscc, division } = identifierChecks;

describe('the checks that the gateway is handed', () => {
  test('give an identifier in its normal form', () => {
    expect(citizenId('34122219910521972x')).toBe('34122219910521972X');
    expect(uscc('91310106MB000F0284')).toBe('91310106MB000F0284');
    expect(division('31')).toBe('310000');
  });

  test('give null for a wrong check digit and for what has another shape', () => {
    expect(citizenId('310118199502289521')).toBeNull();
    expect(uscc('91310106MB000F0285')).toBeNull();
    expect(division('9999999')).toBeNull();
  });
});
