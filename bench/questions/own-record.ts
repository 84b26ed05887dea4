import { join } from 'node:path';
import { openDemonstration } from '../../command/demonstration/open-demonstration.ts';
import { examples } from '../../command/examples.ts';
import { BenchRefused } from '../bench-refused.ts';
import type { City } from '../data/city.ts';
import type { Question } from './question.ts';

/** The joined query of the README, as the persona asks it who may: her own record, from four registries. */
export async function ownRecord({ folder }: City): Promise<Question> {
  const [first] = examples();
  const name = /^query (\w+)/m.exec(first?.query ?? '')?.[1];
  const { issue } = await openDemonstration(join(folder, 'keys'));
  const issued = await issue(first?.persona ?? '', 24 * 3_600);
  if (!first || !name || !issued) throw new BenchRefused('the first example names no persona of the demonstration');
  return {
    name: 'own record',
    operationName: name,
    query: first.query,
    variables: [JSON.parse(first.variables)],
    headers: { authorization: `Bearer ${issued.token}` },
  };
}
