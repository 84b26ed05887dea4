import { fieldEntry } from './field-entry.ts';
import type { SharingEntry } from './matter.ts';
import { type SelectedField, withAllBelow } from './selected-field.ts';

/**
 * What the sharing list says of the applicant's standing: it is verified under the law of the matter, shown to nobody, and
 * serves no paper.
 */
export function standingEntries(standing: readonly SelectedField[], law: string): readonly SharingEntry[] {
  return withAllBelow(standing).map((field) => ({ ...fieldEntry(field), way: 'VERIFIED', materials: [], law }));
}
