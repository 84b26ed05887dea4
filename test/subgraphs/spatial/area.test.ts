import { describe, expect, test } from '@jest/globals';
import { type AreaInput, searchArea } from '../../../subgraphs/spatial/area.ts';
import { square } from './town.ts';

const box = { west: 121.2, south: 31.1, east: 121.3, north: 31.2 };
const circle = { centre: { longitude: 121.4, latitude: 31.2 }, radiusMetres: 500 };
const none = () => Promise.resolve(null);
const outline = () => Promise.resolve(square([121, 31], 0.5));

describe('an area to search in', () => {
  test.each<[string, AreaInput]>([
    ['"within" has no area; expected exactly one of box, polygon, circle, division', {}],
    ['"within" has no area', { box: null, division: null }],
    ['"within" has box and circle; expected exactly one', { box, circle }],
    ['west 121.3 is not less than east 121.2', { box: { ...box, west: 121.3, east: 121.2 } }],
    ['off the earth', { box: { ...box, north: 91 } }],
    ['"within" is 1.31 by 0.10 degrees; expected at most 1.3 by 1.3', { box: { ...box, west: 120, east: 121.31 } }],
    ['"within" is 2.00 by 2.00 degrees', { polygon: square([120, 30], 2) }],
    ['expected a Polygon or MultiPolygon', { polygon: { type: 'Point', coordinates: [121, 31] } }],
    ['radius of 0 metres; expected more than 0 and at most 20000', { circle: { ...circle, radiusMetres: 0 } }],
    ['radius of 20000.1 metres', { circle: { ...circle, radiusMetres: 20_000.1 } }],
    ['latitude 121.4, off the earth', { circle: { ...circle, centre: { longitude: 31.2, latitude: 121.4 } } }],
    ['names division 310199, which has no outline', { division: '310199' }],
  ])('is refused with a sentence: %s', async (message, input) => {
    await expect(searchArea(input, none)).rejects.toMatchObject({
      message: expect.stringContaining(message),
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });

  test('may be as large as a division, which is on record, and no larger when someone draws it', async () => {
    const area = await searchArea({ division: '310115' }, () => Promise.resolve(square([120, 30], 2)));
    expect(area).toMatchObject({ box: [120, 30, 122, 32], candidates: 'INSIDE' });
  });

  test('holds what touches its border from inside, a circle what it reaches in part', async () => {
    const covering = await searchArea({ division: '310101' }, outline);
    expect(covering.holds?.(square([121.4, 31.4], 0.1))).toBe(true);
    expect(covering.holds?.(square([121.4, 31.4], 0.101))).toBe(false);
    const reaching = await searchArea({ circle }, none);
    expect(reaching.candidates).toBe('TOUCHING');
    expect(reaching.holds?.(square([121.4, 31.2], 0.1))).toBe(true);
    expect(reaching.holds?.(square([121.41, 31.2], 0.1))).toBe(false);
  });
});
