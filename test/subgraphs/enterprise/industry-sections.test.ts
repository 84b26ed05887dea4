import { describe, expect, test } from '@jest/globals';
import { sectionOf, sectionRange } from '../../../subgraphs/enterprise/industry-sections.ts';

describe('sections of the industry classification', () => {
  test('each of the 97 divisions has a section, and no other number has one', () => {
    const divisions = Array.from({ length: 100 }, (_, index) => String(index).padStart(2, '0'));
    expect(divisions.filter((division) => sectionOf(division) === null)).toEqual(['00', '98', '99']);
    expect(new Set(divisions.map(sectionOf)).size).toBe(21);
  });

  test.each([
    ['01', 'AGRICULTURE'],
    ['4390', 'MANUFACTURING'],
    ['441', 'ENERGY_AND_WATER_SUPPLY'],
    ['6210', 'ACCOMMODATION_AND_CATERING'],
    ['6513', 'INFORMATION_TECHNOLOGY'],
    ['9700', 'INTERNATIONAL_ORGANIZATIONS'],
  ])('code %s is of section %s and within its range', (code, section) => {
    expect(sectionOf(code)).toBe(section);
    const [from, to] = sectionRange(section);
    expect(from <= code && code <= to).toBe(true);
  });

  test('a section that the standard does not have is a programming mistake', () => {
    expect(() => sectionRange('MAGIC')).toThrow('expected a section of GB/T 4754-2017, got MAGIC');
  });
});
