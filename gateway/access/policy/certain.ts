import { variablesIn } from './pattern.ts';
import { sameValue } from './same-value.ts';
import type { Requirement, Scope } from './scope.ts';
import { type Question, solve } from './solve.ts';

/** What holds of an operation and a list for all values that its variables may have: most operations need nothing else. */
export interface Certain {
  /** Whether the list holds it, whoever asks. */
  readonly forAnyone: boolean;
  /** Whether the list holds it for an applicant, by their own number alone. */
  readonly forApplicant: (own: string, variables: Readonly<Record<string, unknown>>) => boolean;
}

/** Works out once what need not be solved again for every request. */
export function certainOf({ requirements }: Scope, applicant: string): Certain {
  const variables = standIns(requirements);
  const question = { requirements, variables, preset: {} };
  const { unmet } = solve({ ...question, isAllowed: () => true });
  const ofApplicant = solve({ ...question, isAllowed: isOfApplicant });
  const bound = ofApplicant.unmet.length === 0 ? ofApplicant.bindings.get(applicant) : undefined;
  return {
    forAnyone: unmet.length === 0,
    forApplicant: (own, sent) => {
      const value = typeof bound === 'symbol' ? sent[bound.description ?? ''] : bound;
      return value !== undefined && sameValue(value, own);
    },
  };
}

export const isOfApplicant: Question['isAllowed'] = (alternative) => alternative.isOfApplicant;

/** For every variable of the operation a value that equals nothing but itself: what holds for these holds for all. */
function standIns(requirements: readonly Requirement[]): Readonly<Record<string, symbol>> {
  const alternatives = requirements.flatMap((one) => one.alternatives);
  const patterns = alternatives.flatMap(({ equations }) => equations.map(({ asked }) => asked.pattern));
  return Object.fromEntries([...new Set(patterns.flatMap(variablesIn))].map((name) => [name, Symbol(name)]));
}
