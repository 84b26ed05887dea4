import type { Caller } from '../caller.ts';
import { fail } from './fail.ts';
import type { Position } from './position.ts';
import type { Run } from './run.ts';
import { settle } from './settle.ts';
import type { Shape } from './shape.ts';

/** One field of a selection: merged from all places that ask for it. */
export interface Field {
  /** Its alias or name. */
  readonly key: string;
  readonly resolve: (source: unknown, fieldArguments: unknown, caller: Caller) => unknown;
  /** Throws the refusal of an argument. */
  readonly argumentsOf: (run: Run) => unknown;
  readonly shape: Shape;
}

/** Answers the fields of an object. Stops where an error has nulled the object: nobody reads the rest. */
export function answerFields(run: Run, fields: readonly Field[], source: unknown, position: Position): void {
  for (const field of fields) {
    answerField(run, field, source, position);
    if (position.isNull) return;
  }
}

/** Answers one field of an object; what is promised is pending afterwards. */
export function answerField(run: Run, field: Field, source: unknown, position: Position): void {
  const { key, shape } = field;
  try {
    const value = field.resolve(source, field.argumentsOf(run), run.caller);
    position.value[key] = settle(run, shape, value, position, key);
  } catch (thrown) {
    position.value[key] = fail(run, shape, thrown, { parent: position, key });
  }
}
