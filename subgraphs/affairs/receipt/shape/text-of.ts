import { ShapeFault } from './shape-fault.ts';

/** A text of this kind; refuses everything else with what was expected at the place. */
export function textOf(value: unknown, place: string, kind: TextKind): string {
  const { expected, holds } = kinds[kind];
  if (typeof value === 'string' && value.length <= 2_000 && value.isWellFormed() && holds(value)) return value;
  throw new ShapeFault(place, expected);
}

export type TextKind = keyof typeof kinds;

const kinds = {
  text: { expected: 'a text that is not empty', holds: (text: string) => text !== '' },
  day: { expected: 'a day such as 2026-11-24', holds: (text: string) => isTime(text, /^\d{4}-\d\d-\d\d$/) },
  time: {
    expected: 'a time such as 2026-11-24T10:00:00Z',
    holds: (text: string) => isTime(text, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?(Z|[+-]\d\d:\d\d)$/),
  },
  ulid: { expected: 'a ULID', holds: (text: string) => /^[0-7][0-9A-HJKMNP-TV-Z]{25}$/.test(text) },
  masked: {
    expected: 'a number such as 310***********9522, masked in its middle',
    holds: (text: string) => /^[0-9A-Z]{3}\*{4,}[0-9A-Z]{4}$/.test(text),
  },
  hash: { expected: '32 bytes in base64url', holds: (text: string) => isBase64url(text, 32) },
  salt: { expected: '16 bytes in base64url', holds: (text: string) => isBase64url(text, 16) },
} as const;

function isTime(text: string, form: RegExp): boolean {
  return form.test(text) && !Number.isNaN(Date.parse(text));
}

/** Exactly so many bytes, written in the one way that has no padding and no bits left over. */
function isBase64url(text: string, length: number): boolean {
  const bytes = Buffer.from(text, 'base64url');
  return bytes.length === length && bytes.toString('base64url') === text;
}
