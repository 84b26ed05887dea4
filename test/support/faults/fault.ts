/**
 * What a registry does instead of answering as it should: it is away or slow; a non-null field is null; a leaf is an
 * object, or a list, object or text stands in another's place; a key is left out; a field is null beside an error with its
 * path; the list of entities is too short.
 */
export const faults = ['down', 'slow', 'null', 'wrong-leaf', 'wrong-shape', 'left-out', 'error', 'short'] as const;

export type Fault = (typeof faults)[number];
