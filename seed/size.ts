/** How many of each a seed writes, beside the few who joined the fixed world later. Of the sizes, XS is for tests. */
export interface Size {
  readonly people: number;
  readonly enterprises: number;
  readonly units: number;
  readonly licenses: number;
}

export type SizeName = 'XS' | 'S' | 'M' | 'L';

/** S is a ten-thousandth of the city, M a thousandth, L a hundredth. */
export const sizes: Readonly<Record<SizeName, Size>> = {
  XS: sized(0.1),
  S: sized(1),
  M: sized(10),
  L: sized(100),
};

function sized(scale: number): Size {
  return { people: 2_500 * scale, enterprises: 300 * scale, units: 1_000 * scale, licenses: 20_000 * scale };
}
