import type { MatterDraft } from '../matter-draft.ts';
import { type MatterProblem, problemAt } from '../matter-problem.ts';
import { isLineage, isTypeName, type SelectedField } from '../selected-field.ts';

/** Verified means match or no match: the value never leaves its owner, so that the selection cannot ask for one. */
export function verifiedValue({ matter: { file, materials }, fields }: MatterDraft): readonly MatterProblem[] {
  const verified = new Set(materials.filter(({ way }) => way === 'VERIFIED').map(({ name }) => name));
  const shown = fields
    .filter(({ replaces }) => replaces.some(({ material }) => verified.has(material)))
    .flatMap((field) => leavesOf(field).filter((leaf) => !tellsOnlyYesOrNo(leaf)));
  return [...new Set(shown)].map(({ node, type, definition }) =>
    problemAt(
      file,
      node,
      `${type}.${definition.name} shows a value, and its paper is VERIFIED`,
      'Ask whether it matches (a field of the type Boolean), for { totalCount } or { __typename }; or make the way SHARED.',
    ),
  );
}

function leavesOf(field: SelectedField): readonly SelectedField[] {
  if (field.isLeaf) return [field];
  return field.below.filter((inner) => !isLineage(inner)).flatMap(leavesOf);
}

const tellsOnlyYesOrNo = (leaf: SelectedField) =>
  leaf.named === 'Boolean' || isTypeName(leaf) || leaf.definition.name === 'totalCount';
