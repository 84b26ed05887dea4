import type { Keys } from '../data/read-keys.ts';
import type { Question } from './question.ts';

const query = 'query Point($id: CitizenId!) { person(idNumber: $id) { name sex birthDate status } }';

/** A few fields of one person. */
export function point({ people, pick }: Keys, count: number): Question {
  const variables = Array.from({ length: count }, () => ({ id: pick(people) }));
  return { name: 'point', operationName: 'Point', query, variables };
}
