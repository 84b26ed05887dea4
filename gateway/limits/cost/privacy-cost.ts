import type { DocumentNode, GraphQLSchema } from 'graphql';
import type { LevelOf } from '../../access/classified/classification.ts';
import type { Cost } from './compile-cost.ts';
import { type Place, placesOf } from './places.ts';
import { compileSum, type Times } from './times.ts';
import type { Weights } from './weights.ts';

export interface PrivacyCostOptions {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly classify: LevelOf;
  /** Names of the types that are people. */
  readonly people?: readonly string[];
  readonly weights: Weights;
}

interface Subject {
  readonly times: Times;
  level: number;
}

/**
 * Compiles how much of people's lives an operation can reach: each person once, times the most sensitive thing asked of that
 * person and of what stands below. What is sensitive and stands below no person counts as somebody's. Public data costs
 * nothing.
 */
export function compilePrivacyCost(options: PrivacyCostOptions): Cost {
  const { schema, document, classify, weights, people = ['Person'] } = options;
  /** By the place where they stand: one for each. */
  const subjects = new Map<Place | null, Subject>();
  const subjectAt = new Map<Place, Subject | undefined>();
  const at = (place: Place | null): Subject => {
    const found = subjects.get(place) ?? { times: place?.values ?? { constant: 1, factors: [] }, level: 1 };
    subjects.set(place, found);
    return found;
  };
  for (const place of placesOf(schema, document, weights)) {
    const { parent, field, above } = place;
    const level = classify(parent, field).level;
    const inherited = above ? subjectAt.get(above) : undefined;
    const subject = people.includes(parent) ? at(above) : (inherited ?? (level > 1 ? at(above) : undefined));
    if (subject) subject.level = Math.max(subject.level, level);
    subjectAt.set(place, subject);
  }
  return compileSum([...subjects.values()].map(({ times, level }) => ({ weight: level > 1 ? level : 0, times })));
}
