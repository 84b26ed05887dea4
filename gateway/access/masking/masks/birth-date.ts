/** 1990-02-28 → 1990. */
export const maskBirthDate = (date: string): string => /^\d{4}(?=-|$)/.exec(date)?.[0] ?? '****';
