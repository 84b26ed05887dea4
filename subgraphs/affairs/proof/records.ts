import type { EvidenceLine, Replacement } from '../../../matters/matter.ts';
import type { EvidenceRecord, EvidenceRow } from './evidence.ts';
import { type Found, sourceOf } from './places.ts';

/** The records of a place, as rows to read: one for each object of a list or a connection, one for a value that is no object. */
export function recordsOf({ value, source }: Found, { lines }: Replacement): readonly EvidenceRecord[] {
  return itemsOf(value, lines)
    .map(({ item, lines: own }) => ({ rows: own.map((line) => rowOf(item, line)), source: sourceOf(item) ?? source }))
    .filter(({ rows }) => rows.some(({ value: text }) => text !== null));
}

interface Item {
  readonly item: unknown;
  readonly lines: readonly EvidenceLine[];
}

function itemsOf(value: unknown, lines: readonly EvidenceLine[]): readonly Item[] {
  if (Array.isArray(value)) return value.flatMap((one) => itemsOf(one, lines));
  if (value === null || value === undefined) return [];
  const wrapper = ['nodes', 'edges'].find((key) => Array.isArray((value as Record<string, unknown>)[key]));
  if (!wrapper) return [{ item: value, lines }];
  const below = lines.flatMap((line) => (line.path[0] === wrapper ? [{ ...line, path: line.path.slice(1) }] : []));
  return itemsOf((value as Record<string, unknown>)[wrapper], below);
}

function rowOf(item: unknown, { path, label, title, type }: EvidenceLine): EvidenceRow {
  const values = valuesAt(item, path).filter((value) => value !== null && value !== undefined);
  return { label, title, type, value: values.length === 0 ? null : values.map(textOf).join('、') };
}

function valuesAt(value: unknown, path: readonly string[]): readonly unknown[] {
  if (Array.isArray(value)) return value.flatMap((item) => valuesAt(item, path));
  const [key, ...rest] = path;
  if (key === undefined) return [value];
  if (typeof value !== 'object' || value === null) return [];
  return valuesAt((value as Record<string, unknown>)[key], rest);
}

const textOf = (value: unknown): string => (typeof value === 'object' ? JSON.stringify(value) : String(value));
