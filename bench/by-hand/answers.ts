import type { Variables } from '../questions/variables.ts';

/** What a hand-written server answers: `data` by the operation's name. */
export type Answers = Readonly<Record<string, (variables: Variables) => unknown>>;

/** A variable that is one text. */
export function textOf(value: Variables[string] | undefined): string {
  if (typeof value === 'string') return value;
  throw new TypeError(`expected a text, got ${typeof value}`);
}

/** A variable that is a list of texts. */
export function listOf(value: Variables[string] | undefined): readonly string[] {
  if (typeof value === 'object' && value.every((one) => typeof one === 'string')) return value as readonly string[];
  throw new TypeError(`expected a list, got ${typeof value}`);
}
