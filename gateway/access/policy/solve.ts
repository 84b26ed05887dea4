import { givenValue } from './given-value.ts';
import type { Alternative, Requirement } from './scope.ts';
import { type Bindings, unify } from './unify.ts';

/** Variables of an operation that is held against a list. */
type Variables = Readonly<Record<string, unknown>>;

export interface Question {
  readonly requirements: readonly Requirement[];
  readonly variables: Variables;
  /** What variables of the list stand for in any case: the applicant's own number. */
  readonly preset: Readonly<Record<string, unknown>>;
  readonly isAllowed: (alternative: Alternative) => boolean;
}

/** A choice is tried this often at most: operations are written by strangers, and a list has few alternatives. */
const mostTries = 2_000;

export interface Solution {
  /** The requirements that cannot be met together with those before them; none where all are met. */
  readonly unmet: readonly Requirement[];
  /** What the variables of the list then stand for. */
  readonly bindings: ReadonlyMap<string, unknown>;
}

/** Whether the variables of a list can be given values so that it holds everything that is asked. */
export function solve({ requirements, variables, preset, isAllowed }: Question): Solution {
  const bindings: Bindings = new Map(Object.entries(preset));
  let tries = 0;
  if (meetFrom(0)) return { unmet: [], bindings };
  bindings.clear();
  for (const [name, value] of Object.entries(preset)) bindings.set(name, value);
  const unmet = requirements.filter((requirement) => !requirement.alternatives.some((one) => meet(one, [])));
  // Where each can be met by itself after those before, it is the choice as a whole that fails.
  return { unmet: unmet.length > 0 ? unmet : requirements.slice(-1), bindings };

  function meetFrom(index: number): boolean {
    const requirement = requirements[index];
    if (!requirement) return true;
    for (const alternative of requirement.alternatives) {
      tries += 1;
      if (tries > mostTries) return false;
      const added: string[] = [];
      if (meet(alternative, added) && meetFrom(index + 1)) return true;
      for (const name of added) bindings.delete(name);
    }
    return false;
  }

  function meet(alternative: Alternative, added: string[]): boolean {
    if (!isAllowed(alternative)) return false;
    const isMet = alternative.equations.every(({ listed, asked }) =>
      unify(listed.pattern, givenValue(asked.pattern, variables), bindings, added),
    );
    if (isMet) return true;
    for (const name of added) bindings.delete(name);
    added.length = 0;
    return false;
  }
}
