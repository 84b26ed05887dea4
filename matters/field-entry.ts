import { print } from 'graphql';
import type { SharingEntry } from './matter.ts';
import type { SelectedField } from './selected-field.ts';

/** What an entry of the sharing list says of the field itself. */
export function fieldEntry({
  node,
  registry,
  type,
  definition,
}: SelectedField): Pick<SharingEntry, 'registry' | 'type' | 'field' | 'arguments'> {
  const given = node.arguments ?? [];
  return {
    registry,
    type,
    field: definition.name,
    arguments: given.length > 0 ? `(${given.map(print).join(', ')})` : '',
  };
}
