import { hideMiddle } from './hide-middle.ts';

/** J310101-2020-001234 → ***************1234. */
export const maskDocumentNumber = (number: string): string => hideMiddle(number, 0, 4);
