import { hideMiddle } from './hide-middle.ts';

/** 13812345678 → 138****5678. */
export const maskPhone = (number: string): string => hideMiddle(number, 3, 4);
