import type { GraphQLFormattedError } from 'graphql';
import type { Fault } from '../faults/fault.ts';
import { type AnswerPath, fieldsOf, leadsToNothing } from './answer-path.ts';
import type { Compared } from './compare-answers.ts';
import { isInvented } from './is-invented.ts';
import { isMisplaced } from './is-misplaced.ts';
import { isUnasked } from './is-unasked.ts';

export interface DeliberateDifference {
  readonly what: string;
  readonly reason: string;
  /** True for an error of the subject that is this difference; left out where it is not about an error of the subject. */
  readonly isThis?: (error: GraphQLFormattedError, compared: Compared) => boolean;
}

const codeIs =
  (...codes: readonly string[]) =>
  ({ extensions }: GraphQLFormattedError) =>
    codes.includes(String(extensions?.code));
const isNamed = ({ extensions }: GraphQLFormattedError, faults: Compared['faults'], fault: Fault) =>
  faults.get(fault)?.has(String(extensions?.registry)) === true;
const hasErrorWithoutPath = ({ expected }: Compared) => expected.errors.some(({ path }) => !path);

const isOtherRow = (one: AnswerPath, other: AnswerPath) =>
  fieldsOf(one).join('.') === fieldsOf(other).join('.') && one.join('.') !== other.join('.');

/** Where Mianti answers otherwise than Apollo, and why. */
export const deliberateDifferences = {
  failed: {
    what: 'a registry that is down or slow has an error at each field that stays open; Apollo has one without a place',
    reason: 'A client must see which of its fields are not known, and which registry owes them.',
    isThis: (error, compared) =>
      codeIs('REGISTRY_UNAVAILABLE', 'REGISTRY_TIMEOUT')(error) && hasErrorWithoutPath(compared),
  },
  short: {
    what: 'a list of entities of the wrong length is an error at each field that stays open; Apollo has one without a place',
    reason: 'Which entity is missing cannot be told, so none of them is known: the same as a registry that is down.',
    isThis: (error, compared) =>
      codeIs('REGISTRY_BAD_ANSWER')(error) && compared.faults.has('short') && hasErrorWithoutPath(compared),
  },
  leftOut: {
    what: 'a key that a registry leaves out is an error; Apollo answers null',
    reason: 'What was not answered is not known: it must not look like none found.',
    isThis: (error, { faults }) => codeIs('REGISTRY_BAD_ANSWER')(error) && faults.has('left-out'),
  },
  wrongShape: {
    what: 'a list, object or text in another’s place is null with an error; Apollo loses the whole answer, or makes an object of nulls',
    reason: 'One unreadable field costs that field, not the answer; and it must not look like none found.',
    isThis: (error, { faults }) =>
      codeIs('REGISTRY_BAD_ANSWER', 'VALUE_INCOMPLETE')(error) && faults.has('wrong-shape'),
  },
  unknownEntity: {
    what: 'an entity that its own registry does not hold is an error; Apollo answers null',
    reason: 'One registry refers to it and another does not know it: a conflict of registers, not none found.',
    // A wrong key is one that the other registry does not hold.
    isThis: (error, { whole, expected, faults }) =>
      codeIs('VALUE_INCOMPLETE')(error) &&
      error.path !== undefined &&
      (leadsToNothing(whole.data, error.path) ||
        (faults.has('wrong-leaf') && leadsToNothing(expected.data, error.path))),
  },
  forgottenNote: {
    what: 'a value that could not be completed is an error beside others too; Apollo forgets its note as soon as there is one',
    reason: 'An error elsewhere does not explain a null here.',
    isThis: (error, { expected, faults }) =>
      expected.errors.length > 0 &&
      (codeIs('VALUE_INCOMPLETE')(error) ||
        (codeIs('REGISTRY_BAD_ANSWER')(error) && isNamed(error, faults, 'wrong-leaf'))),
  },
  misplaced: {
    what: 'an error of an entity stands at that entity; Apollo places it at another or at `_entities`',
    reason:
      'It takes the nth entity that a registry was asked for as the nth of the list, and leaves paths of all entities as they came.',
    isThis: ({ message, path }, { subject, expected }) =>
      path !== undefined &&
      leadsToNothing(subject.data, path) &&
      expected.errors.some(
        (own) => own.message === message && (isMisplaced(own, expected) || isOtherRow(own.path ?? [], path)),
      ),
  },
  invented: {
    what: 'what follows from a null or unreadable key is null with an error; Apollo asks with the key it has and takes what comes',
    reason: 'A registry has nothing of nobody: an empty list of it would say none found.',
    isThis: (error, compared) =>
      codeIs('REGISTRY_BAD_ANSWER')(error) &&
      error.path !== undefined &&
      isInvented(error.path, compared, error.extensions?.registry),
  },
  takenKey: {
    what: 'an alias that takes the name of an entity’s key is answered; Apollo merges both, and loses that field or the answer',
    reason: 'What a client calls a field says nothing of an entity. The oracle is asked under names that no key has.',
  },
  unasked: {
    what: 'an object that is there, with no field selected that it has, is {}; Apollo asks nobody for it, and answers null',
    reason: 'Null would say that there is no such object. Where it cannot be told, an error says so.',
    isThis: (error, compared) =>
      String(error.extensions?.code).startsWith('REGISTRY_') && isUnasked(error.path ?? [], compared),
  },
  keyOrder: {
    what: 'keys stand in the order in which the operation first has them, merged fields too; Apollo puts some of them later',
    reason: 'GraphQL, "Field Collection"; what is right is judged by graphql-js.',
  },
  memberOfMember: {
    what: 'a fragment on a member within a fragment on its union counts on an object of that member; Apollo drops its fields',
    reason: 'Apollo does not ask for the type of what can be of one type only, and then judges by the fragment around.',
  },
  sentOnce: {
    what: 'the same entity is asked of a registry once in a request; Apollo asks as often as it stands in the answer',
    reason: 'The answer is the same, and a registry’s work is its own to save.',
  },
} as const satisfies Record<string, DeliberateDifference>;

export type DifferenceName = keyof typeof deliberateDifferences;

/** The table in use, with how often each entry was needed. */
export interface Differences {
  use(name: DifferenceName): void;
  /** True where an entry is the reason for an error that the oracle does not have. */
  explain(error: GraphQLFormattedError, compared: Compared): boolean;
  readonly uses: ReadonlyMap<DifferenceName, number>;
}

export function countDifferences(): Differences {
  const uses = new Map<DifferenceName, number>();
  const entries = Object.entries(deliberateDifferences) as [DifferenceName, DeliberateDifference][];
  const use = (name: DifferenceName) => {
    uses.set(name, (uses.get(name) ?? 0) + 1);
  };
  return {
    uses,
    use,
    explain: (error, compared) => {
      const found = entries.find(([, { isThis }]) => isThis?.(error, compared));
      if (found) use(found[0]);
      return found !== undefined;
    },
  };
}
