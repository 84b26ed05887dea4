import type { Keys } from '../data/read-keys.ts';
import type { Question } from './question.ts';

/** What a batch root takes. */
const mostKeys = 100;

/** So many people by their numbers; more than a root takes become several roots with an alias each. */
export function batch({ people, some }: Keys, count: number, rows = mostKeys): Question {
  const roots = Array.from({ length: Math.ceil(rows / mostKeys) }, (_, index) => `p${index}`);
  const size = rows / roots.length;
  const declared = roots.map((root) => `$${root}: [CitizenId!]!`).join(', ');
  const fields = roots.map((root) => `${root}: people(idNumbers: $${root}) { idNumber name sex birthDate status }`);
  const variables = Array.from({ length: count }, () =>
    Object.fromEntries(roots.map((root) => [root, some(people, size)])),
  );
  return {
    name: rows === mostKeys ? 'batch' : `batch of ${rows}`,
    operationName: 'Batch',
    query: `query Batch(${declared}) {\n  ${fields.join('\n  ')}\n}`,
    variables,
  };
}
