import { isLeafType, isNonNullType } from 'graphql';
import type { SourceAnswer, SourceError } from '../../../gateway/source/source.ts';
import { random } from '../../../seed/random/random.ts';
import type { AnswerPlace } from './answer-places.ts';
import type { Fault } from './fault.ts';

export interface Spoiling {
  readonly fault: Exclude<Fault, 'down' | 'slow'>;
  readonly places: readonly AnswerPlace[];
  /** Decides which place is spoilt. */
  readonly seed: number;
  /** True to write null where a list, object or text would stand in another's place. */
  readonly isShapeNull: boolean;
}

/** Spoils an answer in place at one of its values, wherever that value stands in it. Null where it has none to spoil. */
export function spoilAnswer(answer: SourceAnswer, spoiling: Spoiling): SourceAnswer | null {
  const { fault, places, seed, isShapeNull } = spoiling;
  if (fault === 'short') return withoutLast(answer);
  const chosen = lowest(
    places.filter((place) => fits[fault](place)),
    seed,
  );
  if (chosen.length === 0) return null;
  const errors: SourceError[] = [];
  for (const { holder, key, path } of chosen) {
    if (fault === 'left-out') delete holder[key];
    else if (fault === 'wrong-leaf') holder[key] = { spoilt: true };
    else if (fault === 'wrong-shape' && !isShapeNull)
      holder[key] = Array.isArray(holder[key]) ? 'spoilt' : [holder[key]];
    else holder[key] = null;
    if (fault === 'error') errors.push({ message: 'spoilt', path, extensions: { code: 'REGISTRY_FAILED' } });
  }
  return errors.length > 0 ? { ...answer, errors: [...(answer.errors ?? []), ...errors] } : answer;
}

const held = ({ holder, key }: AnswerPlace) => holder[key] ?? null;
const isLeaf = ({ type }: AnswerPlace) => isLeafType(isNonNullType(type) ? type.ofType : type);

const fits: Readonly<Record<Exclude<Fault, 'down' | 'slow' | 'short'>, (place: AnswerPlace) => boolean>> = {
  null: (place) => isNonNullType(place.type) && held(place) !== null,
  // Where a leaf is an object, another object is none the wronger.
  'wrong-leaf': (place) => isLeaf(place) && held(place) !== null && typeof held(place) !== 'object',
  'wrong-shape': (place) => !isLeaf(place) && held(place) !== null,
  'left-out': (place) => typeof place.key === 'string',
  error: (place) => !isNonNullType(place.type) && held(place) !== null,
};

/** All places of one identity: an entity that is asked for twice answers twice the same. */
function lowest(places: readonly AnswerPlace[], seed: number): readonly AnswerPlace[] {
  const scores = places.map(({ identity }) => random(seed, identity).fraction());
  const least = Math.min(...scores);
  return places.filter((_place, index) => scores[index] === least);
}

function withoutLast(answer: SourceAnswer): SourceAnswer | null {
  const entities = answer.data?._entities;
  if (!Array.isArray(entities) || entities.length === 0) return null;
  entities.pop();
  return answer;
}
