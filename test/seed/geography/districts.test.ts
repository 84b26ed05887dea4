import { describe, expect, test } from '@jest/globals';
import { readDistricts } from '../../../seed/geography/districts.ts';
import { coverer } from '../../../subgraphs/spatial/geometry/covers.ts';

describe('the districts of the city', () => {
  const districts = readDistricts();

  test('are sixteen, with the residents of the census', () => {
    expect(districts).toHaveLength(16);
    const residents = districts.reduce((sum, { population }) => sum + population, 0);
    // The communiqué of 2020 counts 24,870,895.
    expect(Math.abs(residents - 24_870_895)).toBeLessThan(16_000);
  });

  test('have 215 street-level units and 19 pseudo-units, which are told apart', () => {
    expect(districts.flatMap(({ streets }) => streets)).toHaveLength(215);
    const pseudo = districts.flatMap(({ pseudoUnits }) => pseudoUnits.map(({ name }) => name));
    expect(pseudo).toHaveLength(19);
    expect(pseudo).toContain('张江高科技园区');
  });

  test('are outlined in CGCS2000: People’s Square lies in Huangpu, Lujiazui in Pudong', () => {
    const coveredBy = (longitude: number, latitude: number) =>
      districts
        .filter(({ outline }) => coverer(outline)({ type: 'Point', coordinates: [longitude, latitude] }))
        .map(({ name }) => name);
    expect(coveredBy(121.4691, 31.2323)).toEqual(['黄浦区']);
    expect(coveredBy(121.5005, 31.2385)).toEqual(['浦东新区']);
    expect(coveredBy(120, 30)).toEqual([]);
  });
});
