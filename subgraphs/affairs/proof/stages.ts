import type { Material, Matter, MatterOperation } from '../../../matters/matter.ts';
import { operationWithout } from '../../../matters/operation-without.ts';

/** What is asked for a proof, in order. */
export interface Stages {
  /** The applicant's standing and the papers that guard the others; null where there are none. */
  readonly first: MatterOperation | null;
  readonly rest: MatterOperation;
  /** Both, one after the other, as a receipt says what was asked. */
  readonly all: MatterOperation;
}

/** Where nothing is brought the texts are the same for every applicant: made once, and compiled at start. */
const usual = new WeakMap<Matter, Stages>();

/**
 * The operations of a proof: first who applies and what guards (name and kinship, for instance), then everything else, each
 * without what only serves papers that are brought.
 */
export function stagesOf(matter: Matter, bring: ReadonlySet<string>): Stages {
  if (bring.size > 0) return made(matter, bring);
  const known = usual.get(matter) ?? made(matter, bring);
  usual.set(matter, known);
  return known;
}

function made(matter: Matter, bring: ReadonlySet<string>): Stages {
  const namesOf = (materials: readonly Material[]) => materials.map(({ name }) => name);
  const guarding = matter.materials.filter(({ guards }) => guards);
  const others = matter.materials.filter(({ guards }) => !guards);
  if (guarding.length === 0) {
    const rest = operationWithout(matter, bring);
    return { first: null, rest, all: rest };
  }
  const first = operationWithout(matter, new Set([...bring, ...namesOf(others)]));
  const rest = operationWithout(matter, new Set([...bring, ...namesOf(guarding)]), { isStandingKnown: true });
  return { first, rest, all: { name: rest.name, text: `${first.text}\n${rest.text}` } };
}
