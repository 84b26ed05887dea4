/** Unified social credit codes are of 18 characters, and a letter before the last tells them from citizen ID numbers. */
const code = /^(?=.{0,16}[A-Z])[0-9A-HJ-NPQRTUWXY]{18}$/;

/** Whether a number can only be a body's. One of digits alone may be a person's, and counts as such. */
export const isBodyCode = (number: string): boolean => code.test(number);
