import { p } from '@mikro-orm/core';
import { needsOf } from './columns/needs.ts';
import type { RegistryIdentity } from './registry.ts';

/** The columns that say where a record comes from; every entity spreads them. */
export const sourceProperties = {
  /** The body that keeps the record, by its official name. */
  authority: p.string(),
  /** When the owner last confirmed the record: RFC 3339 text in UTC. */
  asOf: p.string(),
  /** Counts the record's changes, from 1. */
  version: p.integer(),
};

interface SourcedRow {
  readonly authority: string;
  readonly asOf: string;
  readonly version: number;
}

/** The `Source` of a record, as every registry answers it. */
export function sourceOf(registry: RegistryIdentity) {
  return needsOf<SourcedRow>()(['authority', 'asOf', 'version'], ({ authority, asOf, version }) => ({
    registry: registry.code,
    authority,
    asOf,
    version,
    isSynthetic: registry.isSynthetic,
  }));
}
