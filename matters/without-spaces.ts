/** A name without what nobody sees in it: spaces of any width, and marks of no width at all. */
export const withoutSpaces = (name: string) => name.replace(/[\s\p{Cf}]/gu, '');
