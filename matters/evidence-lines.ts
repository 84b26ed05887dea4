import { type FieldName, fieldName } from './field-name.ts';
import type { EvidenceLine } from './matter.ts';
import { isLineage, isPlumbing, isTypeName, type SelectedField } from './selected-field.ts';

/**
 * What is shown of a selection that replaces a paper: its values in the order of the file. A value deeper down is named
 * with what stands above it, as a contract has the name of a buyer and the name of a seller.
 */
export function evidenceLines(selection: SelectedField): readonly EvidenceLine[] {
  const lines = selection.isLeaf
    ? [lineOf(selection, [], [])]
    : linesBelow(partOf(selection), selection, { path: [], names: [] });
  const known = new Set<string>();
  // The same key on two types of a union is one value of the answer.
  return lines.filter(({ path }) => {
    const key = path.join('.');
    const isNew = !known.has(key);
    known.add(key);
    return isNew;
  });
}

interface Way {
  readonly path: readonly string[];
  readonly names: readonly FieldName[];
}

type IsPart = (inner: SelectedField) => boolean;

/** What replaces another paper is that paper's, even where it lies within this selection: a household book shows no title. */
function partOf({ replaces }: SelectedField): IsPart {
  const own = new Set(replaces.map(({ material }) => material));
  return (inner) => inner.replaces.length === 0 || inner.replaces.some(({ material }) => own.has(material));
}

function linesBelow(isPart: IsPart, field: SelectedField, { path, names }: Way): readonly EvidenceLine[] {
  return field.below.flatMap((inner) => {
    if (isLineage(inner) || isTypeName(inner) || !isPart(inner)) return [];
    const at = [...path, keyOf(inner)];
    if (inner.isLeaf) return [lineOf(inner, at, names)];
    return linesBelow(isPart, inner, { path: at, names: isPlumbing(inner) ? names : [...names, nameOf(inner)] });
  });
}

function lineOf(field: SelectedField, path: readonly string[], above: readonly FieldName[]): EvidenceLine {
  const names = [...above, nameOf(field)];
  return {
    path,
    label: names.map(({ label }) => label).join(' · '),
    title: names.map(({ title }) => title).join(' · '),
    type: field.named,
  };
}

const nameOf = ({ definition }: SelectedField) => fieldName(definition.description, definition.name);

const keyOf = ({ path }: SelectedField) => path.at(-1) ?? '';
