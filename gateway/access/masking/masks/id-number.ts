import { isBodyCode } from '../is-body-code.ts';
import { hideMiddle } from './hide-middle.ts';

/** 310104199002301234 → 310104********1234. A body's code is public and stays. */
export const maskIdNumber = (number: string): string => (isBodyCode(number) ? number : hideMiddle(number, 6, 4));
