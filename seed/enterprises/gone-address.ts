import type { Unit } from '../geography/land.ts';

/** The code of an address that never was: no street numbers a parcel 0. */
export const goneAddress = ({ addressCode }: Unit): string => `${addressCode.slice(0, 9)}00000${addressCode.slice(14)}`;
