import type { Material, Matter } from '../../../matters/matter.ts';

/** The papers that are asked for in a case: those with a condition only where it holds. */
export const askedMaterials = (
  { materials }: Matter,
  variables: Readonly<Record<string, unknown>>,
): readonly Material[] => materials.filter(({ when }) => when === null || variables[when] === true);
