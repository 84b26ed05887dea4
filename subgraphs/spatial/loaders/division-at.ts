import { sql } from 'kysely';
import type { Database } from '../../kit/database.ts';
import { batchLoader } from '../../kit/loaders/batch-loader.ts';
import { type RowOf, tableOf } from '../../kit/table.ts';
import { Division } from '../entities/division.ts';
import { coverer } from '../geometry/covers.ts';
import type { MultiPolygon, Point, Polygon } from '../geometry/geometry.ts';

type DivisionRow = RowOf<typeof Division>;

/**
 * Loads the division whose outline covers a point: the lowest that has an outline, on a shared border the lower code. The
 * outlines are few, so a tick's points read one statement and no index.
 */
export function divisionAtLoader(database: Database): (point: Point) => Promise<DivisionRow | null> {
  const { name, columns } = tableOf(Division);
  return batchLoader<Point, DivisionRow | null>(
    ({ coordinates }) => coordinates.join(' '),
    async (points) => {
      const boxes = points.map(
        ({ coordinates: [x, y] }) => sql`(west <= ${x} and east >= ${x} and south <= ${y} and north >= ${y})`,
      );
      const rows = await database.read<DivisionRow>(sql`
        select ${columns()} from ${name} where geometry is not null and (${sql.join(boxes, sql` or `)})
        order by length(code) desc, code`);
      const outlines = rows.map((row) => ({
        row,
        covers: coverer(JSON.parse(String(row.geometry)) as Polygon | MultiPolygon),
      }));
      return new Map(
        points.map((point) => [point.coordinates.join(' '), outlines.find(({ covers }) => covers(point))?.row ?? null]),
      );
    },
    () => null,
  );
}
