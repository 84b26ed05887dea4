import type { entities } from '../../../subgraphs/spatial/entities.ts';
import { boundingBoxOf } from '../../../subgraphs/spatial/geometry/bounding-box.ts';
import { dayOf } from '../../calendar/day.ts';
import type { District, Street } from '../../geography/districts.ts';
import { municipality } from '../../geography/municipality.ts';
import type { Area } from '../../geography/outlines.ts';
import type { Writers } from '../../storage/row.ts';
import { sourced } from '../sourced.ts';

type Write = Pick<Writers<typeof entities>, 'Division'>;

/** The day to which the list of divisions was brought. */
const LISTED_ON = dayOf('2023-06-30');
const NOTE = 'Outline in steps of 1/1024°, converted from a presumed GCJ-02: for demonstration, not for law.';

/** The municipality, its districts with their outlines, their street-level units and pseudo-units. */
export function writeDivisions(write: Write, districts: readonly District[]): void {
  const source = sourced('上海市民政局', LISTED_ON);
  write.Division({ ...municipality, level: 'MUNICIPALITY', ...source });
  for (const { code, name, outline, streets, pseudoUnits } of districts) {
    const place = { ...placed(outline), geometryNote: NOTE };
    write.Division({ code, name, level: 'DISTRICT', parentCode: municipality.code, ...place, ...source });
    for (const street of [...streets, ...pseudoUnits]) {
      write.Division({ ...street, level: levelOf(street), parentCode: code, ...source });
    }
  }
}

/** The columns of a place that is searched by area. */
export function placed(area: Area) {
  const [west, south, east, north] = boundingBoxOf(area);
  return { geometry: JSON.stringify(area), west, south, east, north };
}

/** GB/T 10114, by the last three digits. */
function levelOf({ code }: Street): string {
  const number = Number(code.slice(6));
  if (number < 100) return 'SUBDISTRICT';
  if (number < 200) return 'TOWN';
  return number < 400 ? 'TOWNSHIP' : 'PSEUDO';
}
